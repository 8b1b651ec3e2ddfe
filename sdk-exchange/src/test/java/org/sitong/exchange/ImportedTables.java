package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.item.ServiceItem;

/** The outcome of an import of tables in memory. */
record ImportedTables(
        List<Definition> definitions, List<RowProblem> ofDefinitions, List<RowProblem> others, ImportReport report) {

    /** An import whose definitions follow the schema. */
    static ImportedTables of(ExchangeProfile profile, TableSource source) {
        ImportedTables imported = whatever(profile, source);
        assertThat(imported.definitions())
                .allSatisfy(definition -> assertThat(SchemaCheck.definition(Definitions.write(definition)))
                        .isEmpty());
        return imported;
    }

    /** An import of any rows. */
    static ImportedTables whatever(ExchangeProfile profile, TableSource source) {
        List<Definition> definitions = new ArrayList<>();
        List<RowProblem> ofDefinitions = new ArrayList<>();
        List<RowProblem> others = new ArrayList<>();
        try {
            ImportReport report = Importer.of(profile).importTables(source, new ImportSink() {
                @Override
                public void accept(Definition definition, List<RowProblem> problems) {
                    definitions.add(definition);
                    ofDefinitions.addAll(problems);
                }

                @Override
                public void problem(RowProblem problem) {
                    others.add(problem);
                }
            });
            ImportedTables imported = new ImportedTables(definitions, ofDefinitions, others, report);
            imported.assertAddsUp();
            return imported;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void assertAddsUp() {
        assertThat(report.read()).isEqualTo(report.written() + report.rejectedCount());
        assertThat(report.written()).isEqualTo(definitions.size());
        assertThat(report.problems().values().stream()
                        .mapToLong(Long::longValue)
                        .sum())
                .isEqualTo(ofDefinitions.size() + others.size());
        assertThat(report.tables()).allSatisfy(table -> {
            assertThat(table.read()).isEqualTo(table.used() + table.unused());
            assertThat(report.fields().stream().filter(field -> Objects.equals(field.table(), table.table())))
                    .allSatisfy(field -> assertThat(field.mapped() + field.empty() + field.unparsed())
                            .as(field.table() + "." + field.source())
                            .isEqualTo(table.read())
                            .isEqualTo(field.rows()));
        });
    }

    ServiceItem item(int index) {
        return (ServiceItem) definitions.get(index);
    }

    /** All problems: id, place and column, and what their texts name. */
    List<String> problems() {
        List<RowProblem> all = new ArrayList<>(ofDefinitions);
        all.addAll(others);
        return all.stream().map(ImportedTables::told).toList();
    }

    private static String told(RowProblem problem) {
        assertThat(problem.text(Locale.CHINESE)).doesNotContain("{");
        assertThat(problem.text(Locale.ENGLISH)).doesNotContain("{");
        return problem.id() + " " + problem.table() + (problem.row() == null ? "" : ":" + problem.row())
                + (problem.column() == null ? "" : "." + problem.column())
                + (problem.arguments().isEmpty() ? "" : " " + problem.arguments());
    }

    FieldAccount field(String table, String source) {
        return report.fields().stream()
                .filter(field -> table.equals(field.table()) && field.source().equals(source))
                .findFirst()
                .orElseThrow();
    }
}
