package org.sitong.validation.internal.book;

import java.util.List;
import org.sitong.Severity;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardTexts;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;

/** What only the end of a run can say of the waivers that were used in it, as a rule. */
public final class WaiverBook {

    /** The group of the rules about waivers. */
    public static final String GROUP = "waiver";

    /** A waiver that nothing needed. */
    public static final String UNUSED = "waiver.unused";

    private WaiverBook() {}

    static List<Entry> entries() {
        RuleCard card = RuleCard.builder()
                .id(UNUSED)
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .kind(Kind.WAIVER_LIST)
                .need("entries")
                .basisEntry(new Basis("四同标准 1.0", "豁免清单"))
                .waivable(false)
                .build();
        return List.of(new Entry(card, StandardTexts.rule(UNUSED), null));
    }
}
