package org.sitong.exchange.internal.value;

import java.math.BigDecimal;
import java.util.List;
import org.sitong.json.JsonValue;

/**
 * Exact decimals, such as amounts of money.
 *
 * @param units words that may stand behind the number, such as 元
 */
public record DecimalParser(List<String> units) implements ValueParser {

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
        return written == null ? Reading.unreadable() : Reading.of(written);
    }
}
