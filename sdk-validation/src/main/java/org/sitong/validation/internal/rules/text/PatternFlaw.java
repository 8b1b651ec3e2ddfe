package org.sitong.validation.internal.rules.text;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** A flaw that a row of the table describes by a pattern. */
final class PatternFlaw implements FlawFinder {

    private static final int LONGEST_SHOWN = 30;
    private static final String WITH = "with:";
    private static final int FULL_WIDTH_OFFSET = 0xFEE0;

    private final String variant;
    private final Pattern pattern;
    private final String repair;

    PatternFlaw(String variant, String pattern, String repair) {
        this.variant = variant;
        this.pattern = Pattern.compile(pattern);
        this.repair = repair;
    }

    @Override
    public Optional<Flaw> find(String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find()
                ? Optional.of(new Flaw(variant, shown(matcher.group()), repaired(text)))
                : Optional.empty();
    }

    private @Nullable String repaired(String text) {
        Matcher matcher = pattern.matcher(text);
        if (repair.startsWith(WITH)) {
            return matcher.replaceAll(repair.substring(WITH.length()));
        }
        return switch (repair) {
            case "none" -> null;
            case "remove" -> matcher.replaceAll("");
            case "blank" -> matcher.replaceAll(" ");
            case "half-width" -> matcher.replaceAll(found -> halfWidth(found.group()));
            default -> throw new IllegalArgumentException("No such repair: " + repair);
        };
    }

    private static String halfWidth(String text) {
        return text.chars()
                .mapToObj(c -> String.valueOf((char) (c - FULL_WIDTH_OFFSET)))
                .collect(Collectors.joining());
    }

    /** What cannot be seen is shown by its number. */
    private static String shown(String found) {
        boolean isVisible = found.codePoints()
                .allMatch(c -> Character.isLetterOrDigit(c) || Character.getType(c) >= Character.DASH_PUNCTUATION);
        return isVisible
                ? StringUtils.abbreviate(found, LONGEST_SHOWN)
                : found.codePoints()
                        .limit(3)
                        .mapToObj(c -> String.format(Locale.ROOT, "U+%04X", c))
                        .collect(Collectors.joining(" "));
    }
}
