package org.sitong.validation.internal.rules.process;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.sitong.item.Step;
import org.sitong.item.StepKind;

/** What stages of handling a step is: its kind, or where it has none what its name says. */
public final class StepKinds {

    private static final Map<StepKind, Pattern> NAMES = new EnumMap<>(StepKind.class);

    static {
        NAMES.put(StepKind.APPLICATION, Pattern.compile("(?:提交|递交|填写|填报|提出)申|(?:申请|申报)(?!人|者|单位|材料|表|书)"));
        NAMES.put(StepKind.RECEIPT, Pattern.compile("收件|接件"));
        NAMES.put(StepKind.ACCEPTANCE, Pattern.compile("受理|立案"));
        NAMES.put(StepKind.EXAMINATION, Pattern.compile("审查|审核|初审|复审|预审|会审|核查|勘验|勘查|评审|审批"));
        NAMES.put(StepKind.DECISION, Pattern.compile("决定|审批|核准|批准|审定|签批"));
        NAMES.put(StepKind.CERTIFICATE_MAKING, Pattern.compile("制证|制作"));
        NAMES.put(StepKind.DELIVERY, Pattern.compile("送达|颁发|发证|领证|取证|取件|出证"));
        NAMES.put(StepKind.CLOSING, Pattern.compile("办结|归档|结案"));
    }

    private StepKinds() {}

    /** The stages; several where a name joins them; none where it cannot be told. */
    public static Set<StepKind> of(Step step) {
        StepKind kind = step.stepKind();
        if (kind != null && kind != StepKind.OTHER) {
            return EnumSet.of(kind);
        }
        String name = StringUtils.defaultString(step.name());
        Set<StepKind> kinds = EnumSet.noneOf(StepKind.class);
        NAMES.forEach((each, names) -> {
            if (names.matcher(name).find()) {
                kinds.add(each);
            }
        });
        return kinds;
    }
}
