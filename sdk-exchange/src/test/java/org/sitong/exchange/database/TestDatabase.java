package org.sitong.exchange.database;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** A database of its own for one test. */
public final class TestDatabase implements AutoCloseable {

    private final Databases kind;
    private final String name;
    private final DataSource source;

    TestDatabase(Databases kind, String name, DataSource source) {
        this.kind = kind;
        this.name = name;
        this.source = source;
    }

    /** Connections to it. */
    public DataSource source() {
        return source;
    }

    /** Creates a table; the columns' types are those of the exchange tables. */
    public void create(String table, List<ExchangeTables.Column> columns) throws SQLException {
        create(table, columns, List.of());
    }

    /** Creates a table with a primary key. */
    public void create(String table, List<ExchangeTables.Column> columns, List<String> key) throws SQLException {
        String all = columns.stream().map(this::definition).collect(Collectors.joining(", "));
        String primary = key.isEmpty() ? "" : ", PRIMARY KEY (" + String.join(", ", key) + ")";
        execute("CREATE TABLE " + table + " (" + all + primary + ")");
    }

    /** Runs a statement. */
    public void execute(String sql) throws SQLException {
        Databases.execute(source, sql);
    }

    /** How many rows a table has. */
    public int count(String table) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT COUNT(*) FROM " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private String definition(ExchangeTables.Column column) {
        return column.name() + " " + type(column.type()) + (column.nullable() ? "" : " NOT NULL");
    }

    private String type(String type) {
        String bare = type.startsWith("int") ? "int" : type.startsWith("bigint") ? "bigint" : type;
        boolean mariadb = kind == Databases.MARIADB;
        return switch (bare) {
            case "datetime" -> mariadb ? "datetime(6)" : "timestamp";
            case "longtext" -> mariadb ? "longtext" : kind == Databases.H2 ? "clob" : "text";
            default -> bare;
        };
    }

    @Override
    public void close() throws SQLException {
        kind.drop(name);
    }
}
