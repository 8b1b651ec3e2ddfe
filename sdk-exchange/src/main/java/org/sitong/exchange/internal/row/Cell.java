package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.CellOutcome;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.exchange.internal.profile.UnmappedRule;
import org.sitong.exchange.internal.value.Outcome;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.json.JsonValue;

/** A cell of a row, and what became of it. Not thread-safe. */
public final class Cell {

    /** What a cell has given an element. */
    record Given(ElementPath element, JsonValue value) {}

    private final RowPart part;
    private final String column;
    private final @Nullable JsonValue value;
    private final @Nullable FieldRule field;
    private final @Nullable UnmappedRule unmapped;
    private final List<Given> given = new ArrayList<>();
    private CellOutcome outcome;
    private boolean repeats;
    private boolean silenced;
    private boolean expected;
    private @Nullable RowProblem problem;
    private @Nullable String open;

    private Cell(
            RowPart part,
            String column,
            @Nullable JsonValue value,
            @Nullable FieldRule field,
            @Nullable UnmappedRule unmapped,
            CellOutcome outcome) {
        this.part = part;
        this.column = column;
        this.value = value;
        this.field = field;
        this.unmapped = unmapped;
        this.outcome = outcome;
    }

    /** A cell of a column that is carried over; empty until something is found in it. */
    static Cell of(RowPart part, FieldRule field) {
        String column = part.column(field.column());
        return new Cell(part, column, field.in(part.row().cells(), column), field, null, CellOutcome.EMPTY);
    }

    /** A cell of a column that the profile leaves out. */
    static Cell of(RowPart part, UnmappedRule rule) {
        String column = part.column(rule.column());
        return new Cell(part, column, part.row().cells().get(column), null, rule, CellOutcome.LEFT_OUT);
    }

    /** A cell of a column that the profile does not know. */
    static Cell unknown(RowPart part, String column) {
        return new Cell(part, column, part.row().cells().get(column), null, null, CellOutcome.UNKNOWN);
    }

    /** The row that the cell is in. */
    public RowPart part() {
        return part;
    }

    /** The column as the row spells it. */
    public String column() {
        return column;
    }

    /** The column as the profile calls it. */
    String name() {
        if (field != null) {
            return field.source();
        }
        return unmapped == null ? column : unmapped.source();
    }

    /** What is in the cell; {@code null} where the row has no such cell. */
    public @Nullable JsonValue value() {
        return value;
    }

    /** What becomes of the column; {@code null} where it is not carried over. */
    @Nullable
    FieldRule field() {
        return field;
    }

    /** Why the column is left out; {@code null} where it is not. */
    public @Nullable UnmappedRule unmapped() {
        return unmapped;
    }

    /** What became of the cell. */
    public CellOutcome outcome() {
        return outcome;
    }

    /** What is wrong with it; {@code null} where nothing is. */
    public @Nullable RowProblem problem() {
        return problem;
    }

    /** The assumption that is not set, for which the cell could not be carried over; {@code null} where there is none. */
    public @Nullable String open() {
        return open;
    }

    /** Whether a cell that is left out says what other cells let expect. */
    boolean isExpected() {
        return expected;
    }

    /** The places that the cell has filled, each with what it has given. */
    public List<Place> places() {
        return given.stream()
                .map(one -> new Place(part.scope().pointer(one.element()), one.value()))
                .toList();
    }

    /**
     * A place that a cell has filled.
     *
     * @param pointer the element, positions in lists left out where no row is a member of them
     * @param value what the cell has given
     */
    public record Place(String pointer, JsonValue value) {}

    void carried(Outcome how) {
        outcome = switch (how) {
            case MAPPED -> CellOutcome.MAPPED;
            case NARROWED -> CellOutcome.NARROWED;
            case UNPARSED -> CellOutcome.UNPARSED;
        };
    }

    void declaredNone() {
        outcome = CellOutcome.NONE;
    }

    /** The cell only repeats what others say. */
    void repeats() {
        repeats = true;
    }

    /** The cell is of a row that says nothing any more. */
    void silenced() {
        if (field != null) {
            outcome = CellOutcome.EMPTY;
            problem = null;
            silenced = true;
        }
    }

    void unparsed() {
        outcome = CellOutcome.UNPARSED;
    }

    void gave(ElementPath element, JsonValue what) {
        given.add(new Given(element, what));
    }

    void expected(boolean is) {
        expected = is;
    }

    void open(String assumption) {
        open = assumption;
    }

    void wrong(RowProblem what) {
        problem = problem == null ? what : problem;
    }

    /** The cell's text where the definition does not hold it in the places where it went; {@code null} where it does. */
    @Nullable
    String rawText() {
        if (field == null || value == null || Cells.isBlank(value)) {
            return null;
        }
        Set<String> held = new HashSet<>();
        if (repeats) {
            held.addAll(part.scope().all());
        }
        for (Target target : repeats ? List.<Target>of() : field.targets()) {
            held.addAll(part.scope().leaves(target.element()));
        }
        return isHeld(value, held) ? null : Cells.text(value);
    }

    private static boolean isHeld(JsonValue value, Set<String> held) {
        return value instanceof JsonValue.JsonArray array
                ? array.values().stream().allMatch(member -> isHeld(member, held))
                : held.contains(value.toString());
    }

    /** What a person sees in the cell; {@code null} where the row has no such cell. */
    public @Nullable String shown() {
        return value == null ? null : Cells.text(value);
    }

    /** Why an empty cell says nothing: {@code blank}, {@code absent}, {@code repeats} or {@code deleted}. */
    public String silence() {
        if (silenced || part.role() == RowPart.Role.DELETED) {
            return "deleted";
        }
        if (value == null || Cells.isBlank(value)) {
            return "blank";
        }
        return repeats ? "repeats" : "absent";
    }

    /** The cell's text without blanks at its ends; {@code null} where it holds no single one. */
    @Nullable
    String text() {
        return Texts.of(value);
    }
}
