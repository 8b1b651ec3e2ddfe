package org.sitong.exchange.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** The tables of the national exchange with their columns, without those that belong to one implementation. */
public final class ExchangeTables {

    private ExchangeTables() {}

    /**
     * A column.
     *
     * @param name its name
     * @param type {@code varchar(n)}, {@code int(n)}, {@code datetime} and the like
     * @param nullable whether it may be empty
     */
    public record Column(String name, String type, boolean nullable) {}

    /** The columns of every table, in order. */
    public static Map<String, List<Column>> all() {
        Map<String, List<Column>> tables = new LinkedHashMap<>();
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(
                        ExchangeTables.class.getResourceAsStream("/org/sitong/exchange/exchange-table-columns.csv")),
                StandardCharsets.UTF_8))) {
            in.lines()
                    .skip(1)
                    .map(line -> line.split(","))
                    .forEach(cells -> tables.computeIfAbsent(cells[0], table -> new ArrayList<>())
                            .add(new Column(cells[1], cells[2], cells[3].equals("YES"))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return tables;
    }
}
