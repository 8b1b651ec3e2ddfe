package org.sitong.exchange.internal.database;

import java.io.IOException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.TableException;
import org.sitong.exchange.internal.ExchangeMessages;

/** The tables of one schema of a database, and what they are like. Only what is there is ever named in a statement. */
public final class Tables {

    private final DataSource source;
    private final String database;
    private final @Nullable String catalog;
    private final @Nullable String schema;
    private final boolean schemas;
    private final Names names;

    /** The database's own names by those of the exchange. */
    private final Map<String, String> actual = new LinkedHashMap<>();

    private final Map<String, Table> known = new HashMap<>();

    private Tables(Connection connection, DataSource source, String database, @Nullable String wanted)
            throws SQLException {
        DatabaseMetaData data = connection.getMetaData();
        this.source = source;
        this.database = database;
        this.schemas = data.supportsSchemasInDataManipulation();
        this.catalog = !schemas && wanted != null ? wanted : connection.getCatalog();
        this.schema = schemas ? (wanted != null ? wanted : connection.getSchema()) : null;
        this.names = Names.of(data);
        find(data);
    }

    /** Finds the tables of a schema; {@code null} means the one that a connection begins with. */
    public static Tables find(DataSource source, String database, @Nullable String schema) throws IOException {
        try (Connection connection = source.getConnection()) {
            return new Tables(connection, source, database, schema);
        } catch (SQLException e) {
            throw new TableException(ExchangeMessages.naming("database.unreachable", database, Failures.reason(e)), e);
        }
    }

    /** What the tables are called. */
    public Set<String> names() {
        return Collections.unmodifiableSet(actual.keySet());
    }

    String database() {
        return database;
    }

    Connection connect() throws SQLException {
        return source.getConnection();
    }

    /** A table by its name; where there is none, one that differs in capitals only; {@code null} where there is neither. */
    @Nullable
    Table table(String wanted) throws SQLException {
        String name = actual.containsKey(wanted)
                ? wanted
                : actual.keySet().stream()
                        .filter(wanted::equalsIgnoreCase)
                        .findFirst()
                        .orElse(null);
        if (name == null) {
            return null;
        }
        Table table = known.get(name);
        if (table == null) {
            try (Connection connection = source.getConnection()) {
                table = describe(connection.getMetaData(), name, actual.get(name));
            }
            known.put(name, table);
        }
        return table;
    }

    private void find(DatabaseMetaData data) throws SQLException {
        try (ResultSet found = data.getTables(catalog, schema == null ? null : names.pattern(schema), "%", null)) {
            while (found.next()) {
                String type = found.getString("TABLE_TYPE").toUpperCase(Locale.ROOT);
                boolean ours = type.endsWith("TABLE") || type.endsWith("VIEW");
                if (ours && !type.contains("SYSTEM") && !type.contains("TEMPORARY") && isOurs(found)) {
                    String name = found.getString("TABLE_NAME");
                    actual.put(actual.containsKey(names.spoken(name)) ? name : names.spoken(name), name);
                }
            }
        }
    }

    private boolean isOurs(ResultSet found) throws SQLException {
        return schema == null || schema.equals(found.getString("TABLE_SCHEM"));
    }

    private Table describe(DatabaseMetaData data, String name, String table) throws SQLException {
        List<Column> columns = new ArrayList<>();
        String pattern = schema == null ? null : names.pattern(schema);
        try (ResultSet found = data.getColumns(catalog, pattern, names.pattern(table), "%")) {
            while (found.next()) {
                if (isOurs(found) && table.equals(found.getString("TABLE_NAME"))) {
                    columns.add(column(found));
                }
            }
        }
        Map<Integer, Column> key = new TreeMap<>();
        try (ResultSet found = data.getPrimaryKeys(catalog, schema, table)) {
            while (found.next()) {
                String part = found.getString("COLUMN_NAME");
                int place = found.getInt("KEY_SEQ");
                columns.stream()
                        .filter(column -> column.actual().equals(part))
                        .forEach(column -> key.put(place, column));
            }
        }
        columns.removeIf(Column::isBinary);
        return new Table(name, qualified(table), List.copyOf(columns), List.copyOf(key.values()));
    }

    private Column column(ResultSet found) throws SQLException {
        String name = found.getString("COLUMN_NAME");
        String typeName = found.getString("TYPE_NAME").toUpperCase(Locale.ROOT);
        boolean filled = found.getString("COLUMN_DEF") != null
                || "YES".equals(found.getString("IS_AUTOINCREMENT"))
                || "YES".equals(found.getString("IS_GENERATEDCOLUMN"));
        return new Column(
                names.spoken(name),
                names.quoted(name),
                name,
                type(found, typeName),
                typeName,
                found.getInt("COLUMN_SIZE"),
                found.getInt("DECIMAL_DIGITS"),
                "NO".equals(found.getString("IS_NULLABLE")) && !filled);
    }

    /**
     * PostgreSQL says of a moment with its zone that it has none, MariaDB of a small number that it is
     * a truth value (of three digits), and of a year that it is a date.
     */
    private static int type(ResultSet found, String typeName) throws SQLException {
        int type = found.getInt("DATA_TYPE");
        return switch (typeName) {
            case "TIMESTAMPTZ" -> Types.TIMESTAMP_WITH_TIMEZONE;
            case "TIMETZ" -> Types.OTHER;
            case "BOOLEAN" -> found.getInt("COLUMN_SIZE") > 1 ? Types.TINYINT : type;
            case "YEAR" -> Types.SMALLINT;
            default -> type;
        };
    }

    private String qualified(String table) {
        String owner = schemas ? schema : catalog;
        return owner == null ? names.quoted(table) : names.quoted(owner) + "." + names.quoted(table);
    }
}
