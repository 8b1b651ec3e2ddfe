package org.sitong.exchange;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.exchange.internal.profile.AssumptionRule;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.row.AssumptionsSeen;
import org.sitong.exchange.internal.row.FieldTally;
import org.sitong.exchange.internal.row.RecordMapper;
import org.sitong.exchange.internal.row.RowPart;
import org.sitong.exchange.internal.row.TableTally;
import org.sitong.exchange.internal.row.Tallies;
import org.sitong.exchange.internal.row.UnmappedTally;
import org.sitong.item.Definition;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** Hands on what rows become and keeps the account of it. Not thread-safe. */
final class ImportAccount {

    private static final int MAX_REJECTED = 100_000;
    private static final String INCOMPLETE = "exchange.incomplete";

    private final ProfileModel profile;
    private final ImportSink sink;
    private final Tallies tallies;
    private final AssumptionsSeen seen;
    private final Map<String, Long> problems = new TreeMap<>();
    private final List<RejectedRow> rejectedRows = new ArrayList<>();
    private long written;
    private long removed;
    private long rejected;

    ImportAccount(ProfileModel profile, ImportSink sink) {
        this.profile = profile;
        this.sink = sink;
        this.tallies = new Tallies(profile);
        this.seen = new AssumptionsSeen();
    }

    /** A main row, with all that belongs to it, has become something or nothing. */
    void mapped(RecordMapper.Mapped mapped, Family family) throws IOException {
        tallies.count(mapped);
        seen.see(mapped.parts(), family);
        Definition definition = mapped.definition();
        if (definition != null) {
            mapped.problems().forEach(this::count);
            written++;
            removed += mapped.removed() ? 1 : 0;
            sink.accept(definition, mapped.problems());
            return;
        }
        for (RowProblem problem : mapped.problems()) {
            problem(problem);
        }
        RowPart main = mapped.parts().get(0);
        reject(RowProblem.builder()
                .id(INCOMPLETE)
                .source(main.row().source())
                .table(main.row().table())
                .row(main.row().number())
                .key(main.key())
                .reason(reason(mapped, family.kind()))
                .build());
    }

    /** A main row could not be read, or cannot be told from another one. */
    void refused(RowGroup group, List<RowProblem> reasons) throws IOException {
        tallies.of(group).countUnused();
        for (RowProblem problem : reasons.subList(1, reasons.size())) {
            problem(problem);
        }
        reject(reasons.get(0));
    }

    /** A row belongs to no main row. */
    void unused(RowGroup group, List<RowProblem> reasons) throws IOException {
        tallies.of(group).countUnused();
        for (RowProblem problem : reasons) {
            problem(problem);
        }
    }

    void problem(RowProblem problem) throws IOException {
        count(problem);
        sink.problem(problem);
    }

    private void count(RowProblem problem) {
        problems.merge(problem.id(), 1L, Long::sum);
    }

    private void reject(RowProblem problem) throws IOException {
        if (rejected < MAX_REJECTED) {
            rejectedRows.add(RejectedRow.builder()
                    .source(problem.source())
                    .table(named(problem.table()))
                    .line(problem.row())
                    .key(problem.key())
                    .reason(new BilingualText(problem.text(Locale.CHINESE), problem.text(Locale.ENGLISH)))
                    .build());
        }
        rejected++;
        problem(problem);
    }

    /** Why a main row became no definition. */
    static BilingualText reason(RecordMapper.Mapped mapped, Kind kind) {
        if (mapped.missing().isEmpty()) {
            return ExchangeMessages.naming("row.unfit", String.join(", ", mapped.unfit()));
        }
        return new BilingualText(
                missing(mapped.missing(), kind, Locale.CHINESE), missing(mapped.missing(), kind, Locale.ENGLISH));
    }

    private static String missing(List<ElementPath> paths, Kind kind, Locale locale) {
        String names = paths.stream()
                .map(path -> name(path.path(), kind, locale))
                .collect(Collectors.joining(ExchangeMessages.TEXTS.text(locale, "list.separator")));
        return ExchangeMessages.TEXTS.text(locale, "row.incomplete", List.of(names));
    }

    private static String name(String path, Kind kind, Locale locale) {
        Element element = ElementIndex.standard().find(kind, path);
        return element == null ? path : element.title().in(locale);
    }

    private static @Nullable String named(String table) {
        return table.isEmpty() ? null : table;
    }

    /** Says once for each column that its codes wait for an assumption, and for each that the profile does not know. */
    void end(Set<String> toldColumns) throws IOException {
        for (RowProblem problem : seen.open(profile)) {
            problem(problem);
        }
        for (TableTally table : tallies.tables()) {
            for (String column : table.unknown().keySet()) {
                if (!column.equals(TableTally.OTHERS) && !toldColumns.contains(table.table() + "." + column)) {
                    problem(RowProblem.builder()
                            .id("exchange.column-unknown")
                            .source("")
                            .table(table.table())
                            .column(column)
                            .argument(column)
                            .build());
                }
            }
        }
    }

    ImportReport report() {
        return ImportReport.builder()
                .profile(profile.name())
                .read(written + rejected)
                .written(written)
                .removed(removed)
                .rejected(rejectedRows)
                .rejectedCount(rejected)
                .fields(tables().flatMap(ImportAccount::fields).toList())
                .unmapped(tables().flatMap(ImportAccount::unmapped).toList())
                .invented(invented())
                .tables(
                        profile.hasTables()
                                ? tables().map(ImportAccount::account).toList()
                                : List.of())
                .assumptions(profile.assumptions().stream().map(this::account).toList())
                .problems(problems)
                .build();
    }

    /** The tables with rows; all of them where rows come in no table. */
    private Stream<TableTally> tables() {
        return tallies.tables().stream().filter(table -> !profile.hasTables() || table.used() + table.unused() > 0);
    }

    private static TableAccount account(TableTally table) {
        return TableAccount.builder()
                .table(table.table())
                .read(table.used() + table.unused())
                .used(table.used())
                .unused(table.unused())
                .build();
    }

    private AssumptionAccount account(AssumptionRule rule) {
        return AssumptionAccount.builder()
                .name(rule.name())
                .title(rule.title())
                .set(rule.set())
                .seen(seen.codes(rule.name()))
                .build();
    }

    private static Stream<UnmappedField> unmapped(TableTally table) {
        Stream<UnmappedField> known =
                table.left().values().stream().map(rule -> unmapped(table, rule.source(), rule.reason(), true));
        Stream<UnmappedField> unknown = table.unknown().keySet().stream()
                .map(source -> unmapped(table, source, ExchangeMessages.naming("field.unknown"), false));
        return Stream.concat(known, unknown);
    }

    private static UnmappedField unmapped(TableTally table, String source, BilingualText reason, boolean known) {
        UnmappedTally tally = (known ? table.unmapped() : table.unknown()).get(source);
        return UnmappedField.builder()
                .table(named(table.table()))
                .source(source)
                .reason(reason)
                .known(known)
                .filled(tally == null ? 0 : tally.filled())
                .derivable(tally == null ? 0 : tally.expected())
                .build();
    }

    private List<InventedElement> invented() {
        List<InventedElement> elements = new ArrayList<>();
        Set<String> kinds = new LinkedHashSet<>();
        profile.families().forEach(family -> kinds.add(family.kind().token()));
        elements.add(InventedElement.builder()
                .target("/kind")
                .reason(ExchangeMessages.naming("invented.kind", String.join(" / ", kinds)))
                .build());
        Map<String, InventedElement> rules = new LinkedHashMap<>();
        profile.families().stream()
                .flatMap(family -> family.invented().stream())
                .forEach(rule -> rules.putIfAbsent(
                        rule.element().pointer(),
                        InventedElement.builder()
                                .target(rule.element().pointer())
                                .reason(rule.reason())
                                .build()));
        elements.addAll(rules.values());
        return elements;
    }

    private static Stream<FieldAccount> fields(TableTally table) {
        return table.rules().values().stream()
                .map(field -> account(
                        table, field, Objects.requireNonNull(table.fields().get(field.source()))));
    }

    private static FieldAccount account(TableTally table, FieldRule field, FieldTally tally) {
        return FieldAccount.builder()
                .table(named(table.table()))
                .source(field.source())
                .targets(field.targets().stream()
                        .map(target -> target.element().pointer())
                        .distinct()
                        .toList())
                .rows(tally.mapped() + tally.empty() + tally.unparsed())
                .mapped(tally.mapped())
                .empty(tally.empty())
                .unparsed(tally.unparsed())
                .narrowed(tally.narrowed())
                .declaredNone(tally.none())
                .examples(tally.examples())
                .build();
    }
}
