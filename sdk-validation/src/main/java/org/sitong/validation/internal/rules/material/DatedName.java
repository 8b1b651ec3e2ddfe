package org.sitong.validation.internal.rules.material;

import java.util.List;
import java.util.regex.Pattern;
import org.sitong.Severity;
import org.sitong.internal.DataTable;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;

/** A document that a reform has merged into another is demanded by its old name. A hint: old ones may still be looked at. */
public final class DatedName extends StandardRule {

    private static final String TABLE = "dated-names.tsv";

    private record Dated(Pattern pattern, String now, Basis basis) {}

    private static final List<Dated> NAMES =
            DataTable.read(DatedName.class.getResourceAsStream(TABLE), TABLE, 3).stream()
                    .map(row -> new Dated(Pattern.compile(row.get(0)), row.get(1), new Basis(row.get(2), null)))
                    .toList();

    /** The rule. */
    public DatedName() {
        super(RuleCard.builder()
                .id("material.dated-name")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("materials.name")
                .basis(NAMES.stream().map(Dated::basis).distinct().toList())
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        MaterialWalk.demanded(
                document,
                (place, material) -> NAMES.stream()
                        .filter(dated -> dated.pattern()
                                .matcher(MaterialWalk.name(material))
                                .find())
                        .forEach(dated -> document.report(Observation.at(place.child("name"))
                                .with("material", MaterialWalk.shown(material))
                                .naming("now", dated.now())
                                .restingOn(List.of(dated.basis())))));
    }
}
