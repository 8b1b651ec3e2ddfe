package org.sitong.validation.internal.compare;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sitong.diff.Names;

/**
 * What remains of a name without what systems add to it: a prefix in square brackets such as 【省集中系统】, a level such as （县级）
 * or a note such as （转链接） at the end, and whatever is not a letter or digit.
 */
final class NameNoise {

    private static final Pattern PREFIX = Pattern.compile("^(?:\\s*[【\\[〔][^】\\]〕]{1,20}[】\\]〕]\\s*)+");
    private static final Pattern SUFFIX =
            Pattern.compile("(?:\\s*[（(](?:[国家省自治市州盟县区旗镇乡街道村社、（）()]{1,8}级(?:权限)?|[省市县区]|转?链接)[)）])+\\s*$");

    private NameNoise() {}

    /** The key of names as they are written, one a line. */
    static String key(String written) {
        return Arrays.stream(StringUtils.splitPreserveAllTokens(written, '\n'))
                .map(name -> Names.key(
                        SUFFIX.matcher(PREFIX.matcher(name).replaceAll("")).replaceAll("")))
                .collect(Collectors.joining("\n"));
    }
}
