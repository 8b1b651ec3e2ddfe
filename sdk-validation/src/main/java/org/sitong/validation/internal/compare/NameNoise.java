package org.sitong.validation.internal.compare;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sitong.diff.Names;

/**
 * What remains of a name without what systems add to it: a prefix in square brackets such as 【省集中系统】, the division that the item
 * is of and those above it in front, a level such as （县级） or a note such as （转链接） at the end, and whatever is not a letter or
 * digit.
 */
final class NameNoise {

    private static final Pattern PREFIX = Pattern.compile("^(?:\\s*[【\\[〔][^】\\]〕]{1,20}[】\\]〕]\\s*)+");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:\\s*[（(](?:[国家省自治市州盟县区旗镇乡街道村社、（）()]{1,8}级(?:权限)?|[省市县区]|转?链接)[)）])+\\s*$");

    private NameNoise() {}

    /**
     * The key of names as they are written, one a line.
     *
     * @param divisions the names of the item's division and of those above it, the widest first
     */
    static String key(String written, List<String> divisions) {
        return Arrays.stream(StringUtils.splitPreserveAllTokens(written, '\n'))
                .map(name -> Names.key(SUFFIX.matcher(
                                without(PREFIX.matcher(name).replaceAll("").strip(), divisions))
                        .replaceAll("")))
                .collect(Collectors.joining("\n"));
    }

    private static String without(String name, List<String> divisions) {
        String rest = name;
        for (String division : divisions) {
            boolean isBefore = rest.startsWith(division) && rest.length() > division.length();
            rest = isBefore ? rest.substring(division.length()) : rest;
        }
        return rest;
    }
}
