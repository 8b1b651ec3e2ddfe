package org.sitong.validation.internal.rules.time;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Process;
import org.sitong.item.SpecialProcedure;
import org.sitong.item.Step;
import org.sitong.item.TimeLimit;

/**
 * Steps whose time does not count in the limit: what the law leaves out (行政许可法 第四十五条), what is declared as a special
 * procedure, what the limit itself excludes.
 */
record SpecialSteps(boolean isLicence, Set<String> counted, List<String> leftOut) {

    private static final Pattern BY_LAW = Pattern.compile("听证|招标|拍卖|检验|检测|检疫|鉴定|专家(?:评审|论证|评估|审查|会审)|技术评审");

    private static final Pattern TIME = Pattern.compile("所?需?的?(?:时间|时限|期限|环节|程序)$");

    /** The special steps of an item, as far as its promise goes. */
    static SpecialSteps of(@Nullable Process process, TimeLimit promised, boolean isLicence) {
        List<SpecialProcedure> procedures = process == null ? List.of() : process.specialProcedures();
        Set<String> counted = Set.copyOf(procedures.stream()
                .filter(procedure -> Boolean.TRUE.equals(procedure.countedInLimit()))
                .flatMap(procedure -> Stream.ofNullable(procedure.name()))
                .toList());
        Stream<String> declared = procedures.stream()
                .filter(procedure -> !Boolean.TRUE.equals(procedure.countedInLimit()))
                .flatMap(procedure -> Stream.ofNullable(procedure.name()));
        Stream<String> excluded = promised.excludes().stream()
                .map(each -> TIME.matcher(each.strip()).replaceAll(""));
        List<String> leftOut = Stream.concat(declared, excluded)
                .filter(StringUtils::isNotBlank)
                .toList();
        return new SpecialSteps(isLicence, counted, leftOut);
    }

    /** Whether the licence law leaves out what a step is called. */
    static boolean isLeftOutByLaw(Step step) {
        return step.name() != null && BY_LAW.matcher(step.name()).find();
    }

    /** Whether the time of a step does not count. */
    boolean has(Step step) {
        String name = step.name();
        return name != null
                && !counted.contains(name)
                && (isLicence && isLeftOutByLaw(step)
                        || leftOut.stream().anyMatch(each -> name.contains(each) || each.contains(name)));
    }
}
