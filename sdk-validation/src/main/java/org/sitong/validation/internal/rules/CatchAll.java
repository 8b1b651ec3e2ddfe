package org.sitong.validation.internal.rules;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/**
 * Tells phrases that leave everything open from definite ones: 其他材料, 法律法规规定的其他条件 leave it open, 其他组织的营业执照
 * does not. A phrase is one as a whole only, never because it merely contains such a word.
 */
public final class CatchAll {

    private static final String LAW = "(?:法律|法规|行政法规|地方性法规|规章|政策|规范性文件|文件|规定|标准|规范|制度)";
    private static final String SETTER = "(?:国家|国务院|省|市|县|区|本省|本市|地方|各级|人民政府|政府|行业|主管部门|行政主管部门|登记机关|审批机关|"
            + "行政机关|受理机关|审批部门|部门|机关|单位|窗口|[\\p{IsHan}]{2,6}(?:部|厅|局|委))";
    private static final String JOIN = "[、，,和及与或的以者\\s]*";
    private static final String OPEN = "(?:其他|其它|相关|有关|另外|必要|所需|相应)";
    private static final String QUALIFIER =
            "(?:有关|相关|必要|必须|需要|应当|应|须|需|要求|所需|证明|佐证|支撑|辅助|补充|附加|业务|申请|申报|提供|提交|具备|符合|满足|相应|的)*";
    private static final String THING =
            "(?:申请材料|申报材料|证明材料|证明文件|证明资料|佐证材料|材料|资料|文件|证明|证件|证照|凭证|手续|附件|" + "申请条件|受理条件|条件|要求|情形|情况|事项|规定|内容)";
    private static final String VERB = "(?:符合|具备|满足|遵守|属于|按照|根据|依据|提供|提交|存在|具有|以及|及|和)*";

    /** 其他材料, 相关证明文件, 其他有关需要提供的资料. */
    private static final Pattern OPEN_THING =
            Pattern.compile(VERB + "(?:与(?:本|该)?[\\p{IsHan}]{2,6}(?:有关|相关)的)?" + OPEN + QUALIFIER + THING + "等?");

    /** 法律、法规、规章规定的其他条件; 农业部规定的其他材料; 登记机关要求提交的其他文件. */
    private static final Pattern SET_BY_OTHERS =
            Pattern.compile(VERB + "(?:" + OPEN + "|" + LAW + "|" + SETTER + "|" + JOIN
                    + ")*(?:规定|要求|认为|需要|确定|明确)(?:应当|应|须|需|需要|必须|要求|提交|提供|具备|符合|的)*" + "(?:其他|其它)" + QUALIFIER
                    + THING + "等?");

    /** 符合相关法律、法规的规定; 符合国家有关规定. */
    private static final Pattern LAWS_AT_LARGE = Pattern.compile("(?:符合|满足|遵守|按照|具备|依照)(?:国家|省|市|本省|本市|现行)*" + OPEN
            + "(?:" + LAW + "|" + JOIN + ")*(?:规定|要求|条件|" + LAW + ")?(?:的)?");

    private static final Pattern NUMBERING =
            Pattern.compile("^(?:[（(]?[0-9一二三四五六七八九十]{1,3}[)）、.．:：]|[①-⑳⑴-⒇]|第[0-9一二三四五六七八九十]{1,3}[,，、])\\s*");
    private static final Pattern REMARK = Pattern.compile("[（(][^（()）]*[)）]");
    private static final Pattern MARKS = Pattern.compile("^[\\p{P}\\p{Z}\\s]+|[\\p{P}\\p{Z}\\s]+$");

    /** A phrase that leaves things open is short; a longer text is no phrase, and would tire the patterns. */
    private static final int LONGEST = 60;

    private CatchAll() {}

    /** Whether a phrase as a whole leaves open what is meant. */
    public static boolean isCatchAll(String phrase) {
        String bare = bare(phrase);
        if (bare.length() > LONGEST) {
            return false;
        }
        return OPEN_THING.matcher(bare).matches()
                || SET_BY_OTHERS.matcher(bare).matches()
                || LAWS_AT_LARGE.matcher(bare).matches();
    }

    private static String bare(String phrase) {
        String text = NUMBERING.matcher(phrase.strip()).replaceFirst("");
        text = MARKS.matcher(REMARK.matcher(text).replaceAll("")).replaceAll("");
        return StringUtils.deleteWhitespace(text);
    }
}
