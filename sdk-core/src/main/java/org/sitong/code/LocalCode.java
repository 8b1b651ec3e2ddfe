package org.sitong.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;

/**
 * A code of a region's own style. Such codes are legal beside the national ones, so none is ever right or wrong as a whole; the
 * organ's credit code or organisation code inside one is checked all the same.
 *
 * <p>The styles that the SDK knows are those of codes that were really met; what is not published of them is not interpreted.
 */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class LocalCode implements Code {

    private static final String ORGAN = "organ";

    private static final List<Style> STYLES =
            DataTable.read(LocalCode.class.getResourceAsStream("local-styles.tsv"), "local-styles.tsv", 4).stream()
                    .map(row -> new Style(
                            row.get(0),
                            Pattern.compile(row.get(1)),
                            List.of(row.get(2).split(","))))
                    .toList();

    @EqualsAndHashCode.Include
    private final String text;

    /** The style's name, as in {@code sichuan-power}; {@code null} where the SDK knows no style that fits. */
    private final @Nullable String style;

    /** The code of the organ in it, where it has the form of one; {@code null} otherwise. */
    private final @Nullable Code organ;

    private final List<CodeSegment> segments;
    private final List<CodeProblem> problems;

    private record Style(String name, Pattern pattern, List<String> groups) {}

    /**
     * Reads a code, whatever it is.
     *
     * @param text any text
     * @return the code with its problems
     */
    public static LocalCode parse(String text) {
        if (text.length() <= CodeText.LONGEST) {
            for (Style style : STYLES) {
                Matcher matcher = style.pattern().matcher(text);
                if (matcher.matches()) {
                    return read(text, style, matcher);
                }
            }
        }
        CodeProblem problem = CodeProblem.info("code.local-style", "localCode", "unknown", text);
        return new LocalCode(text, null, null, CodeText.uncut(text), List.of(problem));
    }

    static boolean isKnownStyle(String text) {
        return text.length() <= CodeText.LONGEST
                && STYLES.stream()
                        .anyMatch(style -> style.pattern().matcher(text).matches());
    }

    private static LocalCode read(String text, Style style, Matcher matcher) {
        List<CodeSegment> segments = new ArrayList<>();
        List<CodeProblem> problems = new ArrayList<>();
        Code organ = null;
        int end = 0;
        for (String group : style.groups()) {
            int start = matcher.start(group);
            if (start > end) {
                segments.add(new CodeSegment(CodeSegment.SEPARATOR, text.substring(end, start), end));
            }
            String characters = matcher.group(group);
            segments.add(new CodeSegment(group, characters, start));
            end = matcher.end(group);
            if (group.equals(ORGAN)) {
                organ = readOrgan(characters);
                problems.addAll(organ == null ? List.of(judgeUnread(characters)) : organ.problems());
            } else if (characters.equals("null")) {
                problems.add(CodeProblem.warning("code.placeholder", group, "null", characters));
            }
        }
        return new LocalCode(text, style.name(), organ, List.copyOf(segments), List.copyOf(problems));
    }

    private static @Nullable Code readOrgan(String characters) {
        if (CodeText.isPlaceholder(characters)) {
            return null;
        }
        if (CodeText.fits(characters, CreditCode.LENGTH) || CodeText.fits(characters, CreditCode.LENGTH - 1)) {
            return CreditCode.parse(characters);
        }
        return Shapes.isOrganizationCode(characters) ? OrganizationCode.parse(characters) : null;
    }

    private static CodeProblem judgeUnread(String characters) {
        return CodeText.isPlaceholder(characters)
                ? CodeText.placeholder(characters, ORGAN)
                : CodeProblem.info("code.local-organ", ORGAN, "unread", characters);
    }

    @Override
    public CodeKind kind() {
        return CodeKind.LOCAL_CODE;
    }

    @Override
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (style != null) {
            for (CodeSegment segment : segments) {
                if (segment.name().equals(ORGAN)
                        && organ != null
                        && !organ.named().isEmpty()) {
                    named.putAll(organ.named());
                } else if (!segment.name().equals(CodeSegment.SEPARATOR)) {
                    named.put(segment.name(), segment.text());
                }
            }
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return text;
    }
}
