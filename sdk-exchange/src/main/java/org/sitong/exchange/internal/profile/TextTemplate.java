package org.sitong.exchange.internal.profile;

import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A text composed of fields.
 *
 * @param template the text, with names of fields in braces
 */
public record TextTemplate(String template) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]+)\\}");

    /** The text for a row; {@code null} where a field has none. */
    public @Nullable String fill(Function<String, @Nullable String> row) {
        StringBuilder filled = new StringBuilder();
        Matcher matcher = FIELD.matcher(template);
        while (matcher.find()) {
            String text = row.apply(matcher.group(1));
            if (text == null || text.isEmpty()) {
                return null;
            }
            matcher.appendReplacement(filled, Matcher.quoteReplacement(text));
        }
        return matcher.appendTail(filled).toString();
    }
}
