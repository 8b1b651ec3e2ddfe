package org.sitong.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.standard.BilingualText;

/** What is wrong with a row, a cell of it, or a table, in its owner's terms. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RowProblem {

    /** What kind of problem it is, such as {@code exchange.row-cells}; stable, and the id of the rule that reports it. */
    String id;

    /** The file or database. */
    String source;

    /** The table. */
    String table;

    /** The line of the file on which the row begins, from 1; {@code null} for a database or a whole table. */
    @Nullable
    Integer row;

    /** The column; {@code null} where the whole row or table is concerned. */
    @Nullable
    String column;

    /** The row's key; {@code null} where it has none or a whole table is concerned. */
    @Nullable
    String key;

    /** Why, where the kind alone does not tell; it stands in the text before what {@link #arguments()} names. */
    @Nullable
    BilingualText reason;

    /** What the problem's text names, in its order. */
    @Singular
    List<String> arguments;

    /**
     * Says the problem.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one or two sentences for a person: what is wrong and what to do, without the place
     */
    public String text(Locale locale) {
        List<String> named = new ArrayList<>(arguments);
        if (reason != null) {
            named.add(0, reason.in(locale));
        }
        return ExchangeMessages.TEXTS.text(locale, id, named);
    }

    /** Builds a problem step by step; not thread-safe. */
    public static final class RowProblemBuilder {
        RowProblemBuilder() {}
    }
}
