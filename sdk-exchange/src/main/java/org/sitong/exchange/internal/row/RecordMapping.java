package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.CellOutcome;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.profile.ColumnRule;
import org.sitong.exchange.internal.profile.DeletionRule;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.profile.RowTest;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.exchange.internal.profile.TextTemplate;
import org.sitong.exchange.internal.profile.UnmappedRule;
import org.sitong.exchange.internal.value.Known;
import org.sitong.exchange.internal.value.Outcome;
import org.sitong.exchange.internal.value.Reading;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.json.JsonValue;

/** One main row on its way to a definition. Not thread-safe. */
final class RecordMapping {

    private static final String UNREAD = "exchange.value-unread";
    private static final String CONTRADICTS = "exchange.value-contradicts";
    private static final String TWICE = "exchange.key-twice";
    private static final int MAX_SHOWN = 100;
    private static final int MAX_CODES = 15;

    private final RecordMapper mapper;
    private final Scope definition = Scope.definition();
    private final List<RowPart> parts = new ArrayList<>();
    private final List<RowProblem> problems = new ArrayList<>();
    private final Set<String> none = new LinkedHashSet<>();
    private final Map<String, Cell> givers = new HashMap<>();
    private final boolean removed;

    RecordMapping(RecordMapper mapper, JoinedRow record) {
        this.mapper = mapper;
        this.removed = isDeleted(record.row());
        read(record, definition);
        mapper.family().invented().forEach(rule -> definition.put(rule.element(), rule.value()));
        if (removed) {
            parts.forEach(this::silence);
        }
    }

    private boolean isDeleted(TableRow row) {
        DeletionRule deletion = mapper.family().deletion();
        return deletion != null && deletion.marks(Texts.of(row.cells().get(deletion.column())));
    }

    RecordMapper.Mapped finish() {
        return new RecordEnd(mapper, definition, parts, none, removed).finish(problems);
    }

    /** Of a removed definition only what it is known by is kept. */
    private void silence(RowPart part) {
        part.cells().stream()
                .filter(cell -> cell.places().stream()
                        .noneMatch(place -> place.pointer().startsWith("/identity")
                                || place.pointer().startsWith("/name")))
                .forEach(Cell::silenced);
    }

    private void read(JoinedRow joined, Scope above) {
        RowGroup group = joined.group();
        Scope scope = group.each() == null ? above : above.member(group.each());
        RowPart part = new RowPart(group, joined.row(), scope, RowPart.Role.GIVES);
        parts.add(part);
        problems.addAll(joined.row().problems());
        group.fields().forEach(field -> read(part, field));
        group.unmapped().forEach(rule -> leaveOut(part, rule));
        joined.row().cells().members().keySet().stream()
                .filter(column -> !mapper.knows(group, column) || isFurtherSpelling(part, column))
                .forEach(column -> part.cells().add(Cell.unknown(part, column)));
        for (RowGroup child : group.children()) {
            readAll(part, child, joined.children(child));
        }
        scope.close();
    }

    /** Whether a filled column is another spelling of one that has a value already. */
    private static boolean isFurtherSpelling(RowPart part, String column) {
        for (FieldRule field : part.group().fields()) {
            ColumnRule rule = field.column();
            if (!rule.aliases().isEmpty()
                    && rule.names().contains(column)
                    && !part.column(rule).equals(column)) {
                return !Cells.isBlank(part.row().cells().get(column));
            }
        }
        return false;
    }

    private void readAll(RowPart above, RowGroup group, List<JoinedRow> rows) {
        if (group.at() != null) {
            JsonValue fault = InnerRows.fault(above.row(), group);
            if (fault != null) {
                problems.add(above.problem(UNREAD, InnerRows.column(group))
                        .argument(shown(Cells.text(fault)))
                        .argument("")
                        .build());
            }
        }
        List<JoinedRow> live = new ArrayList<>();
        for (JoinedRow row : rows) {
            if (group.at() == null && isDeleted(row.row()) && !removed) {
                leave(row, above.scope(), null);
            } else {
                live.add(row);
            }
        }
        List<JoinedRow> ordered = new RowOrder(group, problems).sorted(live);
        int count = group.single() ? Math.min(1, ordered.size()) : ordered.size();
        ordered.subList(0, count).forEach(row -> read(row, above.scope()));
        ordered.subList(count, ordered.size()).forEach(row -> leave(row, above.scope(), ordered.get(0)));
    }

    /** A row that gives nothing: it is deleted, or there is one already where there is place for one only. */
    private void leave(JoinedRow joined, Scope above, @Nullable JoinedRow first) {
        RowPart.Role role = first == null ? RowPart.Role.DELETED : RowPart.Role.SURPLUS;
        RowPart part = new RowPart(joined.group(), joined.row(), above, role);
        parts.add(part);
        for (FieldRule field : joined.group().fields()) {
            Cell cell = Cell.of(part, field);
            if (first != null && !Cells.isBlank(cell.value())) {
                cell.unparsed();
            }
            part.cells().add(cell);
        }
        joined.group().unmapped().forEach(rule -> leaveOut(part, rule));
        if (first != null && first.group() == joined.group()) {
            problems.add(part.problem(TWICE, joined.group().key())
                    .argument(Objects.requireNonNullElse(
                            JoinedRow.key(joined.row(), joined.group().key()), ""))
                    .argument(RowPart.place(first.row()))
                    .build());
        }
        joined.group().children().forEach(child -> joined.children(child).forEach(row -> leave(row, above, first)));
    }

    private void leaveOut(RowPart part, UnmappedRule rule) {
        Cell cell = Cell.of(part, rule);
        JsonValue value = cell.value();
        part.cells().add(cell);
        if (value != null && !Cells.isBlank(value)) {
            String expected = null;
            for (TextTemplate template : rule.expected()) {
                expected = expected == null ? template.fill(part::text) : expected;
            }
            cell.expected(expected != null && expected.equals(Texts.of(value)));
            checkLength(cell, rule.column().maxLength());
        } else if (rule.column().required() && !mapper.presence().lacks(part.group(), rule.source())) {
            cell.wrong(part.problem(RecordEnd.MISSING, cell.column()).build());
        }
    }

    private void read(RowPart part, FieldRule field) {
        Cell cell = Cell.of(part, field);
        part.cells().add(cell);
        JsonValue value = cell.value();
        if (value == null || Cells.isBlank(value)) {
            if (part.row().problems().stream().anyMatch(problem -> cell.column().equals(problem.column()))) {
                cell.unparsed(); // the source could not read it, and says so
            }
            return;
        }
        String whole = Texts.of(value);
        String text = whole == null ? null : Texts.strip(whole, field.strip());
        if (field.noneElement() != null && text != null && field.none().contains(text)) {
            none.add(field.noneElement());
            cell.declaredNone();
        } else if (!Cells.isAbsent(field, value, text)) {
            if (!field.absentWhen().isEmpty() && hold(field.absentWhen(), text, part)) {
                cell.repeats();
            } else {
                boolean list = value instanceof JsonValue.JsonArray;
                place(cell, field, text == null || list ? value : JsonValue.of(text), text);
            }
        }
        checkLength(cell, field.column().maxLength());
    }

    private static void checkLength(Cell cell, @Nullable Integer maxLength) {
        String text = cell.value() == null ? "" : Cells.text(cell.value());
        int length = text.codePointCount(0, text.length());
        if (maxLength != null && length > maxLength) {
            cell.wrong(cell.part()
                    .problem("exchange.value-too-long", cell.column())
                    .argument(Integer.toString(length))
                    .argument(maxLength.toString())
                    .build());
        }
    }

    private void place(Cell cell, FieldRule field, JsonValue value, @Nullable String text) {
        Scope scope = cell.part().scope();
        Known elements = path -> {
            ElementPath element = ElementPath.find(mapper.family().kind(), path);
            return element == null ? null : scope.text(element);
        };
        Outcome outcome = null;
        boolean waits = false;
        for (Target target : field.targets()) {
            if (!hold(target.when(), text, cell.part())) {
                waits |= waits(target, value, text, elements, cell.part());
                continue;
            }
            Outcome one = place(cell, target, target.parser().read(value, elements));
            outcome = outcome == null ? one : outcome.and(one);
        }
        cell.carried(outcome == null ? Outcome.UNPARSED : outcome);
        if (cell.outcome() == CellOutcome.UNPARSED && cell.open() == null && !waits) {
            cell.wrong(unread(cell, text));
        }
    }

    /** Whether it is for another column, or for an assumption, to say what a value means, and not for the value itself. */
    private static boolean waits(Target target, JsonValue value, @Nullable String text, Known elements, RowPart part) {
        List<RowTest> failing = target.when().stream()
                .filter(test -> !test.holds(text, part::text))
                .toList();
        if (failing.stream().allMatch(RowTest::isOpen)) {
            return target.parser().read(value, elements).outcome() != Outcome.UNPARSED;
        }
        return failing.stream().anyMatch(test -> test.assumed() != null || test.field() != null);
    }

    private Outcome place(Cell cell, Target target, Reading reading) {
        JsonValue read = reading.value();
        String assumption = target.parser().assumption();
        if (assumption != null && target.open()) {
            cell.open(assumption);
        }
        if (reading.unread() != null && cell.open() == null) {
            cell.wrong(unread(cell, reading.unread()));
        }
        if (read == null) {
            return reading.outcome();
        }
        Scope scope = cell.part().scope();
        String pointer = scope.pointer(target.element());
        if (scope.put(target.element(), read)) {
            cell.gave(target.element(), read);
            givers.putIfAbsent(pointer, cell);
            return reading.outcome();
        }
        cell.wrong(contradiction(cell, givers.get(pointer)));
        return Outcome.UNPARSED;
    }

    private static RowProblem unread(Cell cell, @Nullable String text) {
        String shown = text == null && cell.value() != null ? Cells.text(cell.value()) : text;
        return cell.part()
                .problem(UNREAD, cell.column())
                .argument(shown(shown == null ? "" : shown))
                .argument(codes(cell))
                .build();
    }

    /** The codes that the column has, where they are few enough to be named. */
    private static String codes(Cell cell) {
        FieldRule field = cell.field();
        List<String> codes = field == null
                ? List.of()
                : field.targets().stream()
                        .flatMap(target -> target.parser().words().stream())
                        .distinct()
                        .toList();
        return codes.isEmpty() || codes.size() > MAX_CODES ? "" : " (" + String.join(" / ", codes) + ")";
    }

    private static RowProblem contradiction(Cell cell, @Nullable Cell other) {
        RowProblem.RowProblemBuilder problem = cell.part()
                .problem(CONTRADICTS, cell.column())
                .argument(shown(cell.value() == null ? "" : Cells.text(cell.value())));
        if (other == null || other.value() == null) {
            return problem.argument("").argument("").build();
        }
        boolean same = other.part().row().table().equals(cell.part().row().table());
        String column = same ? other.column() : other.part().row().table() + "." + other.column();
        return problem.argument(column)
                .argument(shown(Cells.text(other.value())))
                .build();
    }

    private static String shown(String text) {
        boolean tooLong = text.codePointCount(0, text.length()) > MAX_SHOWN;
        return tooLong ? text.substring(0, text.offsetByCodePoints(0, MAX_SHOWN)) + "…" : text;
    }

    private static boolean hold(List<RowTest> tests, @Nullable String text, RowPart part) {
        return tests.stream().allMatch(test -> test.holds(text, part::text));
    }
}
