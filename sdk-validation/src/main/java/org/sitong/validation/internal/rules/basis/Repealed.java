package org.sitong.validation.internal.rules.basis;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.internal.DataTable;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.LegalBases;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/** A law or regulation that another has put out of force is named as a basis. */
public final class Repealed extends StandardRule {

    private static final String TABLE = "repealed.tsv";

    private record Repeal(LocalDate since, String by, String clause) {}

    private static final Map<String, Repeal> REPEALED =
            DataTable.read(Repealed.class.getResourceAsStream(TABLE), TABLE, 4).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> LegalBases.bare(row.get(0)),
                            row -> new Repeal(LocalDate.parse(row.get(1)), row.get(2), row.get(3))));

    private static final Pattern TITLE = Pattern.compile("(?:.*\\.)?(?:legalBases|basis)\\.title");

    /** The rule. */
    public Repealed() {
        super(RuleCard.builder()
                .id("basis.repealed")
                .severity(Severity.WARNING)
                .kind(Kind.BASIC_ITEM)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .basis(REPEALED.values().stream()
                        .map(repeal -> new Basis(repeal.by(), repeal.clause()))
                        .distinct()
                        .sorted(Comparator.comparing(Basis::source))
                        .toList())
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        for (PlacedText text : document.texts()) {
            Repeal repeal = TITLE.matcher(text.element()).matches() ? REPEALED.get(LegalBases.bare(text.text())) : null;
            if (repeal != null && !repeal.since().isAfter(document.date())) {
                document.report(Observation.at(text.place())
                        .with("title", text.text().strip())
                        .with("since", repeal.since().toString())
                        .with("by", repeal.by())
                        .restingOn(List.of(new Basis(repeal.by(), repeal.clause()))));
            }
        }
    }
}
