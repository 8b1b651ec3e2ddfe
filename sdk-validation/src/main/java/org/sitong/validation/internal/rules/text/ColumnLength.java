package org.sitong.validation.internal.rules.text;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.internal.DataTable;
import org.sitong.standard.Element;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/** A text is longer than the column of the exchange tables that will hold it. A hint: it hurts only who uploads such rows. */
final class ColumnLength extends StandardRule {

    private static final String TABLE = "column-lengths.tsv";

    private record Column(String name, int characters) {}

    private static final Map<String, Column> COLUMNS =
            DataTable.read(ColumnLength.class.getResourceAsStream(TABLE), TABLE, 3).stream()
                    .collect(Collectors.toUnmodifiableMap(
                            row -> row.get(0), row -> new Column(row.get(1), Integer.parseInt(row.get(2)))));

    ColumnLength() {
        super(RuleCard.builder()
                .id("text.column-length")
                .severity(Severity.INFO)
                .kind(Kind.SERVICE_ITEM)
                .reads(COLUMNS.keySet().stream().sorted().toList())
                .basisEntry(new Basis("政务服务事项交换表", "各列长度"))
                .covered("P06")
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        for (PlacedText text : document.texts()) {
            Column column = COLUMNS.get(text.element());
            int length = text.text().codePointCount(0, text.text().length());
            if (column != null && length > column.characters()) {
                Element element = Objects.requireNonNull(TextClasses.element(Kind.SERVICE_ITEM, text));
                document.report(Observation.at(text.place())
                        .with("element", element.title())
                        .with("name", element.name())
                        .with("length", length)
                        .with("column", column.name())
                        .with("most", column.characters()));
            }
        }
    }
}
