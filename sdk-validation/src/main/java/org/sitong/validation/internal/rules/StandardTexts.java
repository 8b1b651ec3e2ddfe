package org.sitong.validation.internal.rules;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.sitong.validation.Texts;
import org.sitong.validation.rule.RuleTexts;

/** The texts of the SDK's rules: for each group of rules a bundle of its own, read when it is first asked for. */
public final class StandardTexts {

    private static final Map<String, Texts> GROUPS = new ConcurrentHashMap<>();

    private StandardTexts() {}

    /** Summary, reason, repair and messages of the rules of a group, and the words that they share. */
    public static Texts of(String group) {
        return GROUPS.computeIfAbsent(group, name -> Texts.load(StandardTexts.class::getResourceAsStream, name));
    }

    /** The texts of a rule. */
    public static RuleTexts rule(String id) {
        return RuleTexts.of(of(id.substring(0, id.indexOf('.'))), id);
    }
}
