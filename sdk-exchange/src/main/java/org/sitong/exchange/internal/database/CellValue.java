package org.sitong.exchange.internal.database;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.standard.BilingualText;

/** The value of a text for a column, or why it does not fit: nothing is cut, rounded or guessed. */
final class CellValue {

    private static final int MAX_NUMBER = 1000;
    private static final int DATE_LENGTH = 10;
    private static final BigDecimal MIN_LONG = BigDecimal.valueOf(Long.MIN_VALUE);
    private static final BigDecimal MAX_LONG = BigDecimal.valueOf(Long.MAX_VALUE);

    private CellValue() {}

    /** A text does not fit a column. */
    static final class Misfit extends Exception {

        private static final long serialVersionUID = 1L;

        private final transient BilingualText reason;

        Misfit(String key, Object... arguments) {
            this(ExchangeMessages.naming("database.misfit." + key, arguments));
        }

        private Misfit(BilingualText reason) {
            super(reason.en());
            this.reason = reason;
        }

        /** Why. */
        BilingualText reason() {
            return reason;
        }
    }

    /** Makes sure that a text fits a column, and gives the value to be set; {@code null} for nothing. */
    static @Nullable Object of(Column column, @Nullable String text) throws Misfit {
        if (text == null) {
            return null;
        }
        return switch (column.type()) {
            case Types.TINYINT, Types.SMALLINT, Types.INTEGER, Types.BIGINT -> integer(column, text);
            case Types.NUMERIC, Types.DECIMAL -> decimal(column, text);
            case Types.REAL, Types.FLOAT, Types.DOUBLE -> number(text).doubleValue();
            case Types.BOOLEAN, Types.BIT -> truth(column, text);
            case Types.DATE, Types.TIME, Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE -> temporal(column, text);
            default -> text(column, text);
        };
    }

    /** Sets a value as the parameter of a statement. */
    static void set(PreparedStatement statement, int index, Column column, @Nullable Object value) throws SQLException {
        if (value == null) {
            statement.setNull(index, column.type());
        } else if (column.type() == Types.OTHER || column.type() == Types.TIMESTAMP_WITH_TIMEZONE) {
            statement.setObject(index, value, column.type());
        } else if (value instanceof String text) {
            statement.setString(index, text);
        } else {
            statement.setObject(index, value);
        }
    }

    private static Object text(Column column, String text) throws Misfit {
        int length = text.codePointCount(0, text.length());
        boolean limited = switch (column.type()) {
            case Types.CHAR, Types.NCHAR, Types.VARCHAR, Types.NVARCHAR -> column.size() > 0;
            default -> false;
        };
        if (limited && length > column.size()) {
            throw new Misfit("too-long", length, column.size());
        }
        if (text.indexOf('\0') >= 0) {
            throw new Misfit("zero");
        }
        return text;
    }

    private static Object integer(Column column, String text) throws Misfit {
        BigDecimal number = number(text);
        if (number.stripTrailingZeros().scale() > 0) {
            throw new Misfit("integer");
        }
        boolean unsigned = column.typeName().contains("UNSIGNED");
        long most = switch (column.type()) {
            case Types.TINYINT -> unsigned ? 255 : Byte.MAX_VALUE;
            case Types.SMALLINT -> unsigned ? 65_535 : Short.MAX_VALUE;
            case Types.INTEGER -> unsigned ? 0xFFFF_FFFFL : Integer.MAX_VALUE;
            default -> Long.MAX_VALUE;
        };
        BigDecimal greatest = unsigned && most == Long.MAX_VALUE
                ? MAX_LONG.add(MAX_LONG).add(BigDecimal.ONE)
                : BigDecimal.valueOf(most);
        BigDecimal least = unsigned ? BigDecimal.ZERO : BigDecimal.valueOf(-most - 1);
        if (number.compareTo(least) < 0 || number.compareTo(greatest) > 0) {
            throw new Misfit("range", least, greatest);
        }
        boolean isLong = number.compareTo(MIN_LONG) >= 0 && number.compareTo(MAX_LONG) <= 0;
        return isLong ? (Object) number.longValueExact() : number;
    }

    private static Object decimal(Column column, String text) throws Misfit {
        BigDecimal number = number(text);
        BigDecimal bare = number.stripTrailingZeros();
        if (column.size() > 0 && bare.scale() > column.scale()) {
            throw new Misfit("decimals", column.scale());
        }
        if (column.size() > 0
                && bare.precision() - bare.scale() > column.size() - column.scale()
                && bare.signum() != 0) {
            throw new Misfit("digits", column.size() - column.scale());
        }
        return number;
    }

    private static BigDecimal number(String text) throws Misfit {
        String plain = text.strip();
        try {
            if (plain.length() <= MAX_NUMBER) {
                BigDecimal number = new BigDecimal(plain);
                if (Math.abs((long) number.scale()) <= MAX_NUMBER) {
                    return number;
                }
            }
        } catch (NumberFormatException e) {
            throw new Misfit("number");
        }
        throw new Misfit("number");
    }

    private static Object truth(Column column, String text) throws Misfit {
        if (column.type() == Types.BIT && column.size() > 1) {
            return text;
        }
        return switch (text.strip().toLowerCase(Locale.ROOT)) {
            case "1", "true", "t" -> true;
            case "0", "false", "f" -> false;
            default -> throw new Misfit("truth");
        };
    }

    private static Object temporal(Column column, String text) throws Misfit {
        String iso = text.strip();
        if (iso.length() > DATE_LENGTH && iso.charAt(DATE_LENGTH) == ' ') {
            iso = iso.substring(0, DATE_LENGTH) + "T" + iso.substring(DATE_LENGTH + 1);
        }
        try {
            return switch (column.type()) {
                case Types.DATE -> day(iso);
                case Types.TIME -> LocalTime.parse(iso);
                case Types.TIMESTAMP -> moment(iso);
                default -> OffsetDateTime.parse(iso);
            };
        } catch (DateTimeException e) {
            throw new Misfit(
                    switch (column.type()) {
                        case Types.DATE -> "date";
                        case Types.TIME -> "time";
                        case Types.TIMESTAMP -> "timestamp";
                        default -> "timestamp-zone";
                    });
        }
    }

    private static LocalDate day(String iso) throws Misfit {
        LocalDateTime moment = moment(iso);
        if (!moment.toLocalTime().equals(LocalTime.MIDNIGHT)) {
            throw new Misfit("date");
        }
        return moment.toLocalDate();
    }

    private static LocalDateTime moment(String iso) {
        return iso.length() == DATE_LENGTH ? LocalDate.parse(iso).atStartOfDay() : LocalDateTime.parse(iso);
    }
}
