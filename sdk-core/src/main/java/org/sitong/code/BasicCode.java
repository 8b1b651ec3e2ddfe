package org.sitong.code;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.EqualsAndHashCode;
import lombok.Getter;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ItemType;

/**
 * 基本编码, the code of an entry of a basic catalog: region 2, item type 2, main item 5, sub-item 3.
 *
 * <p>The region is {@code 00} for the national catalog, else a province's two digits. The first four characters are digits,
 * the other eight digits or capital letters: real codes carry letters in the sub-item ({@code 00Y} for a main item that has
 * sub-items, {@code W00} for local ones) and in the main item. The code has no check character.
 */
@Getter
@EqualsAndHashCode(onlyExplicitlyIncluded = true)
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public final class BasicCode implements Code {

    static final int LENGTH = 12;

    static final List<CodeText.Slot> LAYOUT = List.of(
            new CodeText.Slot("region", 2),
            new CodeText.Slot("type", 2),
            new CodeText.Slot("main", 5),
            new CodeText.Slot("sub", 3));

    @EqualsAndHashCode.Include
    private final String text;

    private final List<CodeSegment> segments;
    private final List<CodeProblem> problems;

    /**
     * Reads a code, whatever it is.
     *
     * @param text any text
     * @return the code with its problems
     */
    public static BasicCode parse(String text) {
        if (!CodeText.fits(text, LENGTH)) {
            return new BasicCode(text, CodeText.uncut(text), List.of(CodeText.unfit(text, "basicCode", LENGTH)));
        }
        return new BasicCode(text, CodeText.cut(text, LAYOUT), judge(text));
    }

    private static List<CodeProblem> judge(String text) {
        if (CodeText.isPlaceholder(text)) {
            return List.of(CodeText.placeholder(text, "basicCode"));
        }
        if (!CodeText.isDigits(text.substring(0, 4))) {
            return List.of(CodeProblem.error("code.form", "basicCode", "head", text.substring(0, 4)));
        }
        List<CodeProblem> problems = new ArrayList<>();
        if (CodeText.hasLower(text)) {
            problems.add(CodeProblem.error("code.form", "basicCode", "lower-case", text, CodeText.upper(text)));
        }
        String region = text.substring(0, 2);
        String type = text.substring(2, 4);
        problems.addAll(Regions.ofBasicCode(region));
        ItemTypeSegments segments = ItemTypeSegments.standard();
        if (segments.itemType(region, type) == null) {
            String variant = segments.knows(region) ? "unlisted" : "no-list";
            problems.add(CodeProblem.info("code.item-type", "type", variant, region, type));
        }
        return List.copyOf(problems);
    }

    /**
     * The region.
     *
     * @return {@code 00} or a province's two digits; {@code null} where the code could not be cut
     */
    public @Nullable String region() {
        return CodeText.segment(segments, "region");
    }

    /**
     * The item type as the region's list numbers it.
     *
     * @return two characters; {@code null} where the code could not be cut
     * @see #itemType()
     */
    public @Nullable String type() {
        return CodeText.segment(segments, "type");
    }

    /**
     * The main item: department and serial number.
     *
     * @return five characters; {@code null} where the code could not be cut
     */
    public @Nullable String main() {
        return CodeText.segment(segments, "main");
    }

    /**
     * The sub-item.
     *
     * @return three characters, {@code 000} where there are none; {@code null} where the code could not be cut
     */
    public @Nullable String sub() {
        return CodeText.segment(segments, "sub");
    }

    /**
     * The item type, read with the region's own list.
     *
     * @return the item type; {@code null} where nothing says what the segment means there
     */
    public @Nullable ItemType itemType() {
        String region = region();
        String type = type();
        return region == null || type == null
                ? null
                : ItemTypeSegments.standard().itemType(region, type);
    }

    @Override
    public CodeKind kind() {
        return CodeKind.BASIC_CODE;
    }

    @Override
    public Map<String, String> named() {
        Map<String, String> named = new LinkedHashMap<>();
        if (region() != null) {
            named.put("basicCode", text);
            segments.forEach(segment -> named.put(segment.name(), segment.text()));
        }
        return Collections.unmodifiableMap(named);
    }

    @Override
    public String toString() {
        return text;
    }
}
