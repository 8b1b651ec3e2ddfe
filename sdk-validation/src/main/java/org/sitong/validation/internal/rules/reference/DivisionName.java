package org.sitong.validation.internal.rules.reference;

import java.util.List;
import java.util.Map;
import org.sitong.diff.Names;
import org.sitong.item.DivisionEntry;
import org.sitong.validation.internal.reference.Knowledge;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.SetContext;

/** A division is called otherwise than the list calls its code. */
public final class DivisionName extends MentionRule {

    /** The rule. */
    public DivisionName() {
        super(
                DivisionAbolished.card("reference.division-name").toBuilder()
                        .fixable(false)
                        .build(),
                DivisionRefs.FINDER);
    }

    @Override
    protected void check(List<Mention> mentions, SetContext document, Knowledge knowledge, JudgingContext run) {
        if (!knowledge.hasDivisions()) {
            document.notChecked("no-divisions", Map.of());
            return;
        }
        for (Mention mention : mentions) {
            String code = String.valueOf(mention.code());
            List<DivisionEntry> entries = knowledge.divisions(code);
            DivisionEntry current = DivisionRefs.current(entries, run.date());
            String official = current == null ? null : current.name();
            String name = mention.name();
            if (entries.isEmpty()) {
                document.notChecked("unknown", Map.of());
            } else if (official != null && name != null && !agree(name, official)) {
                document.report(Observation.at(mention.namePlace())
                        .naming("name", name)
                        .with("code", code)
                        .with("official", official));
            }
        }
    }

    /** 示例省示例市甲区 and 甲区 are one: the divisions above may stand before a name. */
    private static boolean agree(String name, String official) {
        return Names.key(name).endsWith(Names.key(official));
    }
}
