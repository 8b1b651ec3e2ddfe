package org.sitong.code;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sitong.internal.DataTable;

/**
 * A province-level division of China (GB/T 2260). The 34 of them are the only divisions built into the SDK.
 *
 * @param digits the first two digits of its division code
 * @param chineseName its full name in Chinese
 * @param englishName its name in English
 */
public record Province(String digits, String chineseName, String englishName) {

    private static final List<Province> ALL =
            DataTable.read(Province.class.getResourceAsStream("provinces.tsv"), "provinces.tsv", 3).stream()
                    .map(row -> new Province(row.get(0), row.get(1), row.get(2)))
                    .toList();

    private static final Map<String, Province> BY_DIGITS =
            ALL.stream().collect(Collectors.toUnmodifiableMap(Province::digits, Function.identity()));

    /**
     * All of them.
     *
     * @return the provinces by their digits
     */
    public static List<Province> all() {
        return ALL;
    }

    /**
     * The province to which a division belongs.
     *
     * @param code a division code, or the beginning of one
     * @return the province that its first two characters name, or nothing where they name none
     */
    public static Optional<Province> of(String code) {
        return code.length() < 2 ? Optional.empty() : Optional.ofNullable(BY_DIGITS.get(code.substring(0, 2)));
    }

    /**
     * The name in one language.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @return the name
     */
    public String name(Locale locale) {
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("zh") ? chineseName : englishName;
    }
}
