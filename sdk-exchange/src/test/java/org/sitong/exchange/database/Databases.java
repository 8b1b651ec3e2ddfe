package org.sitong.exchange.database;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcDataSource;
import org.mariadb.jdbc.MariaDbDataSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The databases that tests run on, for {@code @ParameterizedTest @EnumSource}. H2 runs in the process; PostgreSQL and MariaDB
 * are the system's packages, started on loopback when first needed and stopped at the end. Where the system has none, the
 * test is skipped and says so.
 */
public enum Databases {
    H2 {
        @Override
        DataSource create(String name) {
            return h2(name);
        }

        @Override
        void drop(String name) throws SQLException {
            execute(h2(name), "SHUTDOWN");
        }

        private DataSource h2(String name) {
            JdbcDataSource source = new JdbcDataSource();
            source.setURL("jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1");
            return source;
        }
    },

    POSTGRESQL {
        @Override
        DataSource create(String name) throws SQLException {
            execute(postgresql("postgres"), "CREATE DATABASE " + name);
            return postgresql(name);
        }

        @Override
        void drop(String name) throws SQLException {
            execute(postgresql("postgres"), "DROP DATABASE " + name + " WITH (FORCE)");
        }

        private DataSource postgresql(String name) {
            PGSimpleDataSource source = new PGSimpleDataSource();
            source.setServerNames(new String[] {"127.0.0.1"});
            source.setPortNumbers(new int[] {DatabaseServer.postgresql().port()});
            source.setDatabaseName(name);
            source.setUser(DatabaseServer.USER);
            return source;
        }
    },

    MARIADB {
        @Override
        DataSource create(String name) throws SQLException {
            execute(mariadb("mysql"), "CREATE DATABASE " + name + " CHARACTER SET utf8mb4");
            return mariadb(name);
        }

        @Override
        void drop(String name) throws SQLException {
            execute(mariadb("mysql"), "DROP DATABASE " + name);
        }

        private DataSource mariadb(String name) throws SQLException {
            return new MariaDbDataSource("jdbc:mariadb://127.0.0.1:"
                    + DatabaseServer.mariadb().port() + "/" + name + "?sslMode=disable&user=" + DatabaseServer.USER);
        }
    };

    private static final AtomicInteger COUNT = new AtomicInteger();

    /**
     * An empty database of this kind, dropped when it is closed. Skips the test where the system has no such server.
     */
    public TestDatabase open() throws SQLException {
        String name = "sitong_" + name().toLowerCase(Locale.ROOT) + "_" + COUNT.incrementAndGet();
        return new TestDatabase(this, name, create(name));
    }

    abstract DataSource create(String name) throws SQLException;

    abstract void drop(String name) throws SQLException;

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
