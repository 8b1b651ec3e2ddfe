package org.sitong.validation.internal.derivation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.sitong.diff.Change;
import org.sitong.item.BasisRank;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.standard.DerivationPolicy;
import org.sitong.validation.Basis;
import org.sitong.validation.Texts;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.rules.LegalBases;

/** Says why a change stands where it stands. */
final class Reasons {

    private static final Texts TEXTS = Texts.load(Reasons.class::getResourceAsStream, "reasons");
    private static final Set<String> KEYS = TEXTS.keys(Locale.SIMPLIFIED_CHINESE);

    private Reasons() {}

    /** The change with its standing. */
    static JudgedChange judged(String view, Change change, DerivationPolicy policy, Ruling ruling) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        arguments.put("element", change.element().title());
        if (!ruling.bases().isEmpty()) {
            arguments.put(
                    "bases", ruling.bases().stream().map(LegalBases::shown).toList());
        }
        BasisRank rank = policy.rank() != null ? policy.rank() : policy.unless();
        arguments.put("rank", rank == null ? new BilingualText("", "") : title(rank));
        List<Basis> clauses = policy.basis().stream().map(Reasons::clause).toList();
        return JudgedChange.builder()
                .change(change)
                .policy(policy)
                .standing(ruling.why().standing())
                .clauses(clauses)
                .reason(TEXTS.phrase(key(view, ruling.why()), arguments))
                .build();
    }

    /** A view may have words of its own. */
    private static String key(String view, Why why) {
        String own = view + "." + why.token();
        return KEYS.contains(own) ? own : "reason." + why.token();
    }

    private static BilingualText title(BasisRank rank) {
        BilingualText title = CodeLists.standard().title("basis-rank", rank.token());
        return title == null ? new BilingualText(rank.token(), rank.token()) : title;
    }

    /** A law and its clause, which a blank parts. */
    static Basis clause(String text) {
        int blank = text.lastIndexOf(' ');
        return blank < 0 ? new Basis(text, null) : new Basis(text.substring(0, blank), text.substring(blank + 1));
    }
}
