package org.sitong.standard.internal;

import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.standard.BilingualText;
import org.sitong.standard.ExchangeColumn;
import org.sitong.standard.Kind;

/** The coverage of the exchange tables as a file: one line for each column, tables that share it in its first cell. */
public final class ExchangeColumnTable {

    private static final String FILE = "exchange-columns.tsv";
    private static final int CELLS = 9;

    private ExchangeColumnTable() {}

    /**
     * Reads the file of this library.
     *
     * @return the columns in order
     */
    public static List<ExchangeColumn> load() {
        return DataTable.read(StandardResources.open(FILE), FILE, CELLS).stream()
                .map(ExchangeColumnTable::parse)
                .toList();
    }

    private static ExchangeColumn parse(List<String> row) {
        return ExchangeColumn.builder()
                .tables(List.of(StringUtils.split(row.get(0), '|')))
                .column(row.get(1))
                .kind(Tokens.of(Kind.class, row.get(2)))
                .elements(List.of(StringUtils.split(row.get(3), '|')))
                .absence(text(row.get(4), row.get(5)))
                .note(text(row.get(6), row.get(7)))
                .aliases(List.of(StringUtils.split(row.get(8), '|')))
                .build();
    }

    private static @Nullable BilingualText text(String zh, String en) {
        return zh.isEmpty() ? null : new BilingualText(zh, en);
    }
}
