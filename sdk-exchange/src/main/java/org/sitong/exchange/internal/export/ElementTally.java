package org.sitong.exchange.internal.export;

import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.sitong.exchange.ElementAccount;
import org.sitong.exchange.LossReason;

/** The account of one element. Not thread-safe. */
final class ElementTally {

    private static final int MAX_EXAMPLES = 5;
    private static final int MAX_EXAMPLE = 100;

    private final Map<LossReason, Long> reasons = new EnumMap<>(LossReason.class);
    private final Set<String> examples = new LinkedHashSet<>();
    private long carried;
    private long changed;
    private long lost;

    void countCarried() {
        carried++;
    }

    void countChanged(LossReason reason, String from, String to) {
        changed++;
        count(reason, cut(from) + " → " + cut(to));
    }

    void countLost(LossReason reason, String what) {
        lost++;
        count(reason, cut(what));
    }

    private void count(LossReason reason, String example) {
        reasons.merge(reason, 1L, Long::sum);
        if (examples.size() < MAX_EXAMPLES) {
            examples.add(example);
        }
    }

    private static String cut(String text) {
        boolean tooLong = text.codePointCount(0, text.length()) > MAX_EXAMPLE;
        return tooLong ? text.substring(0, text.offsetByCodePoints(0, MAX_EXAMPLE)) + "…" : text;
    }

    ElementAccount account(String element) {
        return ElementAccount.builder()
                .element(element)
                .definitions(carried + changed + lost)
                .carried(carried)
                .changed(changed)
                .lost(lost)
                .reasons(reasons)
                .examples(examples)
                .build();
    }
}
