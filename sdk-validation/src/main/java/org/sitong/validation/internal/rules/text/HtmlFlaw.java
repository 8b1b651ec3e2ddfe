package org.sitong.validation.internal.rules.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Marks of web pages. Line breaks, paragraphs and written-out characters can be turned into what they stand for. */
final class HtmlFlaw implements FlawFinder {

    private static final int LONGEST_SHOWN = 30;

    private static final Map<String, String> CHARACTERS = Map.ofEntries(
            Map.entry("nbsp", " "),
            Map.entry("ensp", " "),
            Map.entry("emsp", " "),
            Map.entry("lt", "<"),
            Map.entry("gt", ">"),
            Map.entry("amp", "&"),
            Map.entry("quot", "\""),
            Map.entry("apos", "'"),
            Map.entry("ldquo", "“"),
            Map.entry("rdquo", "”"),
            Map.entry("lsquo", "‘"),
            Map.entry("rsquo", "’"),
            Map.entry("middot", "·"),
            Map.entry("mdash", "—"),
            Map.entry("ndash", "–"),
            Map.entry("hellip", "…"),
            Map.entry("times", "×"),
            Map.entry("deg", "°"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"));

    private static final Pattern CHARACTER = Pattern.compile(
            "&(?:(" + String.join("|", CHARACTERS.keySet()) + ")|#([0-9]{1,7})|#[xX]([0-9a-fA-F]{1,6}));");
    private static final Pattern TAG = Pattern.compile(
            "</?(?:br|p|div|span|font|b|i|u|strong|em|table|tbody|thead|tr|td|th"
                    + "|ul|ol|li|a|img|h[1-6]|sup|sub|hr|o:p|style|script|section|label|center|pre)(?:\\s[^<>]{0,500})?/?>",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LINE_END = Pattern.compile("(?i)\\s*(?:<br\\s*/?>|</p>\\s*(?:<p>)?)\\s*");
    private static final Pattern PARAGRAPH = Pattern.compile("(?i)<p>");

    private final String lineEnd;

    /** @param lineEnd what stands for the end of a line: a name has one line only */
    HtmlFlaw(String lineEnd) {
        this.lineEnd = lineEnd;
    }

    @Override
    public Optional<Flaw> find(String text) {
        Matcher tag = TAG.matcher(text);
        while (tag.find()) {
            if (!isLetter(tag.group(), text)) {
                return Optional.of(new Flaw("tag", StringUtils.abbreviate(tag.group(), LONGEST_SHOWN), repaired(text)));
            }
        }
        Matcher character = CHARACTER.matcher(text);
        return character.find()
                ? Optional.of(new Flaw("character", character.group(), repaired(text)))
                : Optional.empty();
    }

    /** A column of a form may be called {@code <a>}: a mark of one letter is one only where it ends somewhere. */
    private static boolean isLetter(String tag, String text) {
        return tag.length() == 3
                && !Pattern.compile("</" + tag.charAt(1) + ">", Pattern.CASE_INSENSITIVE)
                        .matcher(text)
                        .find();
    }

    private @Nullable String repaired(String text) {
        String lines =
                PARAGRAPH.matcher(LINE_END.matcher(text).replaceAll(lineEnd)).replaceAll("");
        String plain = CHARACTER
                .matcher(lines)
                .replaceAll(found -> Matcher.quoteReplacement(character(found)))
                .strip();
        boolean isWhole = !plain.isEmpty()
                && !TAG.matcher(plain).find()
                && !CHARACTER.matcher(plain).find();
        return isWhole ? plain : null;
    }

    private static String character(MatchResult found) {
        if (found.group(1) != null) {
            return CHARACTERS.get(found.group(1).toLowerCase(Locale.ROOT));
        }
        int number = found.group(2) != null ? Integer.parseInt(found.group(2)) : Integer.parseInt(found.group(3), 16);
        boolean isReadable = Character.isValidCodePoint(number)
                && Character.isDefined(number)
                && !Character.isISOControl(number)
                && Character.getType(number) != Character.SURROGATE;
        return isReadable ? Character.toString(number) : found.group();
    }
}
