package org.sitong.validation.rule;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.json.JsonToken;
import org.sitong.standard.BilingualText;
import org.sitong.validation.rule.SourcedRule.Certainty;
import org.sitong.validation.rule.SourcedRule.Uncovered;

/**
 * What was collected from law, standards and practice, so that it can be told of each whether a rule covers it or why not.
 * Immutable and thread-safe; read once, when it is first used.
 */
public final class SourcedRules {

    private static final String TABLE = "rule-sources.tsv";
    private static final int COLUMNS = 8;

    private SourcedRules() {}

    private static final class Holder {
        static final List<SourcedRule> STANDARD =
                DataTable.read(SourcedRules.class.getResourceAsStream(TABLE), TABLE, COLUMNS).stream()
                        .map(SourcedRules::rule)
                        .toList();
    }

    /**
     * All of them.
     *
     * @return the collected rules by id
     */
    public static List<SourcedRule> standard() {
        return Holder.STANDARD;
    }

    private static SourcedRule rule(List<String> cells) {
        return SourcedRule.builder()
                .id(cells.get(0))
                .text(new BilingualText(cells.get(1), cells.get(2)))
                .source(cells.get(3))
                .certainty(of(Certainty.values(), cells.get(4)))
                .uncovered(given(cells.get(5), token -> of(Uncovered.values(), token)))
                .reason(given(cells.get(6), zh -> new BilingualText(zh, cells.get(7))))
                .build();
    }

    private static <T> @Nullable T given(String cell, Function<String, T> value) {
        return cell.isEmpty() ? null : value.apply(cell);
    }

    private static <T extends JsonToken> T of(T[] values, String token) {
        return Arrays.stream(values)
                .filter(value -> value.token().equals(token))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(TABLE + ": unknown word " + token));
    }
}
