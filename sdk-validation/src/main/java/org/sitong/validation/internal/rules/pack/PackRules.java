package org.sitong.validation.internal.rules.pack;

import java.util.List;
import org.sitong.validation.rule.Rule;

/** The rules about rule packs: by them a pack is checked before others are judged by it. */
public final class PackRules {

    /** The rule that runs a pack's examples; the others look at what the pack says. */
    public static final String EXAMPLES = "pack.example-fails";

    private PackRules() {}

    /** All of them. */
    public static List<Rule> list() {
        return List.of(
                new Contradiction(),
                new ExampleFails(),
                new Incomplete(),
                new NotStricter(),
                new RuleId(),
                new UnknownName(),
                new UnsafeSchema());
    }
}
