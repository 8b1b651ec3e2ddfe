package org.sitong.validation.internal.rules.process;

import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Process;
import org.sitong.item.SpecialProcedure;
import org.sitong.item.SpecialProcedureKind;
import org.sitong.item.Step;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.SiteVisits;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** A look at the place is to be done by fewer persons, or they are sent later, than the licence law demands. */
public final class SiteVisitStaff extends StandardRule {

    private static final String STAFF = "staff";
    private static final String DAYS = "days";

    private static final String NUMBER = "([一二两三四五六七八九十\\d]{1,3})";
    private static final String STAFF_WORDS =
            "(?:工作|执法|核查|检查|勘验|勘查|勘察|踏勘|审查|审核|核验|检验|检测|检疫|监管)人员|(?:审查|检查|核查|检验|监督|检疫)员";

    /** 两名以上工作人员; 指派2人; numbers of which it is not said that the organ sends them are none. */
    private static final Pattern PERSONS = Pattern.compile(
            "(?:指派|派出|委派|选派|派|由)[^，,。；;、\\d一二两三四五六七八九十]{0,8}" + NUMBER + "(?:名|位|人)(?!次|以下)|(?<![第每\\d])" + NUMBER
                    + "(?:名|位|人|个(?!工作日|月))[^，,。；;、\\d]{0,6}(?:" + STAFF_WORDS + ")");

    private static final Pattern ASSIGNED =
            Pattern.compile("([一二两三四五六七八九十\\d]{1,3})(?:个)?(?:工作)?日(?:以)?内[^。；;]{0,6}指派");

    private static final Pattern EXAMINED = Pattern.compile("检验|检测|检疫");

    private static final String DIGITS = "零一二三四五六七八九";

    private static final Set<SpecialProcedureKind> ON_SITE = EnumSet.of(
            SpecialProcedureKind.ON_SITE_VERIFICATION,
            SpecialProcedureKind.INSPECTION,
            SpecialProcedureKind.TESTING,
            SpecialProcedureKind.QUARANTINE);

    /** For these the law says by when officials are assigned (第五十五条), for other visits it does not. */
    private static final Set<SpecialProcedureKind> ASSIGNED_SOON =
            EnumSet.of(SpecialProcedureKind.INSPECTION, SpecialProcedureKind.TESTING, SpecialProcedureKind.QUARANTINE);

    /** The rule. */
    public SiteVisitStaff() {
        super(RuleCard.builder()
                .id("process.site-visit-staff")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("process.steps")
                .read("process.specialProcedures")
                .basisEntry(Sources.licenceLaw("第三十四条"))
                .basisEntry(Sources.licenceLaw("第五十五条"))
                .parameter(RuleParameter.atLeast(STAFF, 2))
                .parameter(RuleParameter.atMost(DAYS, 5))
                .covered("C18")
                .covered("J06")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Process process = ItemParts.process(document.definition());
        if (process == null || !ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        JsonPointer place = JsonPointer.parse("/process");
        boolean isConcerned = false;
        for (int i = 0; i < process.steps().size(); i++) {
            Step step = process.steps().get(i);
            if (SiteVisits.isNamedIn(step.name())) {
                isConcerned = true;
                boolean isSoon =
                        step.name() != null && EXAMINED.matcher(step.name()).find();
                check(place.child("steps").child(i), isSoon, document, step.handler(), step.standard(), step.name());
            }
        }
        for (int i = 0; i < process.specialProcedures().size(); i++) {
            SpecialProcedure procedure = process.specialProcedures().get(i);
            SpecialProcedureKind kind = procedure.procedureKind();
            if (kind != null && ON_SITE.contains(kind)) {
                isConcerned = true;
                check(
                        place.child("specialProcedures").child(i),
                        ASSIGNED_SOON.contains(kind),
                        document,
                        procedure.note(),
                        procedure.name());
            }
        }
        if (!isConcerned) {
            document.notApplicable();
        }
    }

    private static void check(JsonPointer place, boolean isSoon, DocumentContext document, @Nullable String... texts) {
        boolean isSaid = false;
        for (String text : texts) {
            Integer persons = text == null ? null : persons(text);
            Integer days = text == null || !isSoon ? null : number(ASSIGNED, text);
            isSaid |= persons != null;
            if (persons != null && isLess(persons, document.number(STAFF))) {
                document.report(Observation.at(place)
                        .variant(STAFF)
                        .with("persons", persons)
                        .with("least", document.number(STAFF)));
            }
            if (days != null && isLess(document.number(DAYS), days)) {
                document.report(
                        Observation.at(place).variant(DAYS).with("days", days).with("most", document.number(DAYS)));
            }
        }
        if (!isSaid) {
            document.notChecked("silent", Map.of());
        }
    }

    private static boolean isLess(int number, BigDecimal bound) {
        return BigDecimal.valueOf(number).compareTo(bound) < 0;
    }

    private static boolean isLess(BigDecimal bound, int number) {
        return bound.compareTo(BigDecimal.valueOf(number)) < 0;
    }

    /** All who are sent; {@code null} where it is not said. */
    private static @Nullable Integer persons(String text) {
        Matcher matcher = PERSONS.matcher(text);
        Integer sum = null;
        while (matcher.find()) {
            Integer number = number(matcher.group(matcher.group(1) == null ? 2 : 1));
            sum = number == null ? sum : Integer.valueOf(sum == null ? number : sum + number);
        }
        return sum;
    }

    private static @Nullable Integer number(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? number(matcher.group(1)) : null;
    }

    /** 2, 两, 十, 十五, 二十. */
    private static @Nullable Integer number(String words) {
        if (StringUtils.isNumeric(words)) {
            return Integer.valueOf(words);
        }
        String digits = words.replace('两', '二');
        int ten = digits.indexOf('十');
        String tens = ten < 0 ? "" : digits.substring(0, ten);
        String ones = digits.substring(ten + 1);
        if (tens.length() > 1 || ones.length() > 1) {
            return null;
        }
        int high = ten < 0 ? 0 : tens.isEmpty() ? 1 : DIGITS.indexOf(tens);
        return high * 10 + (ones.isEmpty() ? 0 : Math.max(DIGITS.indexOf(ones), 0));
    }
}
