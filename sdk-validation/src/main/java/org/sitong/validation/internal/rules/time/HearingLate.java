package org.sitong.validation.internal.rules.time;

import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.TimeTotal;
import org.sitong.item.BasisPurpose;
import org.sitong.item.Process;
import org.sitong.item.SpecialProcedure;
import org.sitong.item.SpecialProcedureKind;
import org.sitong.item.TimeLimit;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.SpecialLaw;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/**
 * A hearing on a licence that an applicant or a party concerned asks for is to take longer than the law gives for holding it, and no
 * law of its own says otherwise. For hearings that the authority holds by itself (第四十六条) the law sets no limit.
 */
public final class HearingLate extends StandardRule {

    private static final Pattern ON_REQUEST = Pattern.compile("依申请|(?:申请人|利害关系人)[^。；;]{0,12}(?:要求|提出|申请)|第四十七条");
    private static final Pattern BY_ITSELF = Pattern.compile("依职权|主动|第四十六条");

    /** The rule. */
    public HearingLate() {
        super(RuleCard.builder()
                .id("time.hearing-late")
                .severity(Severity.WARNING)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("process.specialProcedures.limit")
                .consider("legalBases")
                .basisEntry(Sources.licenceLaw("第四十七条"))
                .parameter(RuleParameter.atMost("days", 20))
                .covered("C19")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Process process = ItemParts.process(document.definition());
        if (process == null || !ItemParts.isLicence(document.definition())) {
            document.notApplicable();
            return;
        }
        TimeLimit most = StepTimes.most("days", document);
        boolean isConcerned = false;
        for (int i = 0; i < process.specialProcedures().size(); i++) {
            SpecialProcedure procedure = process.specialProcedures().get(i);
            TimeTotal length = procedure.limit() == null ? null : TimeTotal.of(procedure.limit());
            if (procedure.procedureKind() != SpecialProcedureKind.HEARING || length == null) {
                continue;
            }
            Boolean isOnRequest = isOnRequest(procedure);
            isConcerned |= !Boolean.FALSE.equals(isOnRequest);
            Boolean within = length.isWithin(most);
            if (Boolean.FALSE.equals(isOnRequest) || Boolean.TRUE.equals(within)) {
                continue;
            }
            if (isOnRequest == null) {
                document.notChecked("kind", Map.of("limit", TimeLimitWords.of(length)));
            } else if (within == null) {
                document.notChecked("units", Map.of("limit", TimeLimitWords.of(length)));
            } else {
                judge(i, length, most, document);
            }
        }
        if (!isConcerned) {
            document.notApplicable();
        }
    }

    private static void judge(int procedure, TimeTotal length, TimeLimit most, DocumentContext document) {
        switch (SpecialLaw.on(BasisPurpose.TIME_LIMIT, document)) {
            case OPEN -> document.notChecked("basis", Map.of("limit", TimeLimitWords.of(length)));
            case NONE ->
                document.report(Observation.at("/process/specialProcedures/" + procedure + "/limit")
                        .with("limit", TimeLimitWords.of(length))
                        .with("most", TimeLimitWords.of(most)));
            case NAMED -> {
                // the law says otherwise
            }
        }
    }

    /** Whether somebody asks for the hearing; {@code null} where that is not said. */
    private static @Nullable Boolean isOnRequest(SpecialProcedure procedure) {
        String said = Stream.concat(
                        Stream.of(procedure.name(), procedure.note()),
                        procedure.basis().stream().flatMap(basis -> Stream.of(basis.article(), basis.text())))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
        boolean isAsked = ON_REQUEST.matcher(said).find();
        boolean isOwn = BY_ITSELF.matcher(said).find();
        return isAsked == isOwn ? null : Boolean.valueOf(isAsked);
    }
}
