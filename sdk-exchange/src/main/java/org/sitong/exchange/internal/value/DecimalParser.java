package org.sitong.exchange.internal.value;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;

/**
 * Exact decimals, such as amounts of money.
 *
 * @param units words that may stand behind the number, such as 元
 * @param scale how many digits behind the point the source can hold; {@code null} where it can hold any number of them
 */
public record DecimalParser(List<String> units, @Nullable Integer scale) implements ValueParser {

    /** Copies the list. */
    public DecimalParser {
        units = List.copyOf(units);
    }

    @Override
    public Reading read(JsonValue value, Known known) {
        String text = Texts.of(value);
        if (text == null) {
            return Reading.unreadable();
        }
        String digits = Texts.key(text);
        for (String unit : units) {
            if (digits.endsWith(unit)) {
                digits = digits.substring(0, digits.length() - unit.length());
                break;
            }
        }
        BigDecimal number = Decimals.read(digits);
        String written = number == null ? null : Decimals.write(number);
        boolean fits =
                number != null && (scale == null || number.stripTrailingZeros().scale() <= scale);
        return written == null || !fits ? Reading.unreadable() : Reading.of(written);
    }

    @Override
    public @Nullable String spell(JsonValue value) {
        return value instanceof JsonValue.JsonString string ? string.value() : null;
    }
}
