package org.sitong.validation.internal.rules;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.sitong.internal.DataTable;

/**
 * Tells phrases that leave everything open from definite ones: 其他材料, 法律法规规定的其他条件 leave it open, 其他组织的营业执照
 * does not, nor does a phrase with a remark that names the papers. A phrase is one as a whole only: where it is made of nothing but words that say nothing definite, one of them
 * opens it (其他, 相关 …), and it ends at a thing without a name of its own (材料, 条件 …). Takes time in proportion to the text.
 */
public final class CatchAll {

    /** A phrase that leaves things open is short; a longer text is no phrase. */
    private static final int LONGEST = 60;

    private static final String TABLE = "catch-all.tsv";
    private static final List<List<String>> ROWS = DataTable.read(CatchAll.class.getResourceAsStream(TABLE), TABLE, 2);

    private static final String PAPER = "paper";

    private static final Set<String> OPENING = words("open");
    private static final Set<String> THINGS = words("thing");

    /** All words, the longest first, so that the longest is taken. */
    private static final List<String> WORDS = ROWS.stream()
            .filter(row -> !row.get(0).equals(PAPER))
            .map(row -> row.get(1))
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();

    /** 农业部规定的其他材料, 登记机关要求提交的其他文件: who sets them, by any name. */
    private static final Pattern SETTER =
            Pattern.compile("^[\\p{IsHan}]{2,12}?(?:部|厅|局|委|院|政府|机关|机构|部门|单位)(?=规定|要求|认为|需要|确定|明确)");

    /** 与本申请有关的其他材料: to what they belong, in general words. */
    private static final Pattern BELONGING = Pattern.compile("^与(?:本|该)?[\\p{IsHan}]{2,8}?(?:有关|相关)的");

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．:：]|[①-⑳⑴-⒇]|第[0-9一二三四五六七八九十]{1,3}[,，、])\\s*");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern MARKS = Pattern.compile("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s]+$");

    /** What separates the things that a remark lists. */
    private static final Pattern SEPARATOR = Pattern.compile("以及|或者|[、，,；;/和及与或]");

    /** 如社保缴费证明, 劳动合同等: a remark that gives examples only. */
    private static final Pattern EXAMPLES = Pattern.compile("^(?:例如|比如|诸如|譬如|如|像)|等(?:等)?$");

    /** Papers with a name of their own. */
    private static final Pattern NAMED_PAPER = ROWS.stream()
            .filter(row -> row.get(0).equals(PAPER))
            .map(row -> row.get(1))
            .collect(Collectors.collectingAndThen(
                    Collectors.joining("|", "\\p{IsHan}(?:", ")(?:原件|复印件|副本|正本)?$"), Pattern::compile));

    private CatchAll() {}

    private static Set<String> words(String sort) {
        return ROWS.stream()
                .filter(row -> row.get(0).equals(sort))
                .map(row -> row.get(1))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether a phrase as a whole leaves open what is meant. */
    public static boolean isCatchAll(String phrase) {
        String bare = phrase.length() > LONGEST * 2 ? phrase : bare(phrase);
        if (bare.length() > LONGEST) {
            return false;
        }
        boolean isOpen = Stream.of(
                        bare,
                        SETTER.matcher(bare).replaceFirst(""),
                        BELONGING.matcher(bare).replaceFirst("有关"))
                .distinct()
                .anyMatch(CatchAll::saysNothingDefinite);
        return isOpen && REMARK.matcher(phrase).results().noneMatch(remark -> namesPapers(remark.group()));
    }

    /** 其他证明材料（社保缴费证明、劳动合同）: the remark says which. */
    private static boolean namesPapers(String remark) {
        String inside = MARKS.matcher(remark).replaceAll("");
        return !EXAMPLES.matcher(inside).find()
                && SEPARATOR
                        .splitAsStream(inside)
                        .map(String::strip)
                        .allMatch(paper -> NAMED_PAPER.matcher(paper).find() && !saysNothingDefinite(paper));
    }

    private static boolean saysNothingDefinite(String phrase) {
        boolean isOpened = false;
        String last = "";
        int at = 0;
        while (at < phrase.length()) {
            String word = wordAt(phrase, at);
            if (word.isEmpty()) {
                return false;
            }
            isOpened |= OPENING.contains(word);
            last = word.equals("等") ? last : word;
            at += word.length();
        }
        return isOpened && THINGS.contains(last);
    }

    private static String wordAt(String phrase, int at) {
        for (String word : WORDS) {
            if (phrase.startsWith(word, at)) {
                return word;
            }
        }
        return "";
    }

    private static String bare(String phrase) {
        String text = NUMBERING.matcher(phrase.strip()).replaceFirst("");
        text = MARKS.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
        return StringUtils.deleteWhitespace(text);
    }
}
