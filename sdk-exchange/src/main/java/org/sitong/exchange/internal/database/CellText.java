package org.sitong.exchange.internal.database;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * The text of a cell, the same for every database, locale and time zone: {@code 2026-01-31}, {@code 2026-01-31 08:00:00}
 * (a fraction only where there is one), with zone {@code 2026-01-31T00:00:00Z}, numbers in plain digits, {@code 1} and
 * {@code 0} for yes and no.
 */
final class CellText {

    /** What MariaDB may hold instead of nothing. */
    private static final String NO_DAY = "0000-00-00";

    private static final int LAST_YEAR = 9999;

    private static final DateTimeFormatter TIME = new DateTimeFormatterBuilder()
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter(Locale.ROOT);

    private CellText() {}

    /** The text of a column in the current row; {@code null} where there is none. */
    static @Nullable String of(ResultSet row, int index, Column column) throws SQLException {
        return switch (column.type()) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT, Types.NUMERIC, Types.DECIMAL ->
                plain(row.getBigDecimal(index));
            case Types.REAL -> plain(row, index, Float.toString(row.getFloat(index)));
            case Types.FLOAT, Types.DOUBLE -> plain(row, index, Double.toString(row.getDouble(index)));
            case Types.BOOLEAN, Types.BIT -> truth(row, index, column);
            case Types.CHAR, Types.NCHAR -> StringUtils.stripEnd(row.getString(index), " ");
            case Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> temporal(row, index, column);
            default -> row.getString(index);
        };
    }

    private static @Nullable String plain(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }

    private static @Nullable String plain(ResultSet row, int index, String written) throws SQLException {
        row.getObject(index);
        if (row.wasNull()) {
            return null;
        }
        char last = written.charAt(written.length() - 1);
        boolean finite = last >= '0' && last <= '9';
        return finite ? new BigDecimal(written).stripTrailingZeros().toPlainString() : written;
    }

    private static @Nullable String truth(ResultSet row, int index, Column column) throws SQLException {
        if (column.size() > 1) {
            return row.getString(index); // a string of bits
        }
        boolean truth = row.getBoolean(index);
        return row.wasNull() ? null : truth ? "1" : "0";
    }

    private static @Nullable String temporal(ResultSet row, int index, Column column) throws SQLException {
        String written = row.getString(index);
        if (written == null || written.startsWith(NO_DAY)) {
            return null;
        }
        String text = switch (column.type()) {
            case Types.DATE -> text(row.getObject(index, LocalDate.class));
            case Types.TIME -> text(row.getObject(index, LocalTime.class));
            case Types.TIMESTAMP -> text(row.getObject(index, LocalDateTime.class));
            default -> text(row.getObject(index, OffsetDateTime.class));
        };
        return text == null ? written : text;
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null || day.getYear() > LAST_YEAR || day.getYear() < 0 ? null : day.toString();
    }

    private static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : TIME.format(time);
    }

    private static @Nullable String text(@Nullable LocalDateTime moment) {
        String day = moment == null ? null : text(moment.toLocalDate());
        return moment == null || day == null ? null : day + " " + text(moment.toLocalTime());
    }

    private static @Nullable String text(@Nullable OffsetDateTime moment) {
        if (moment == null || text(moment.toLocalDate()) == null) {
            return null;
        }
        LocalDateTime universal = moment.withOffsetSameInstant(ZoneOffset.UTC).toLocalDateTime();
        return universal.toLocalDate() + "T" + TIME.format(universal) + "Z";
    }
}
