package org.sitong.validation.change;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.internal.DataTable;
import org.sitong.json.JsonToken;
import org.sitong.standard.Burden;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Texts;

/**
 * The table of which change calls for which version step: by who bears it, what happened, and what it means to the applicant. The
 * first row that covers a change decides. Immutable and thread-safe.
 */
public final class VersionSteps {

    static final Texts TEXTS = Texts.load(VersionSteps.class::getResourceAsStream, "change");

    private static final String TABLE = "version-steps.tsv";
    private static final int COLUMNS = 6;
    private static final String ANY = "*";

    private static final VersionSteps STANDARD =
            new VersionSteps(DataTable.read(VersionSteps.class.getResourceAsStream(TABLE), TABLE, COLUMNS).stream()
                    .map(VersionSteps::row)
                    .toList());

    private final List<StepRow> rows;

    private VersionSteps(List<StepRow> rows) {
        this.rows = rows;
    }

    /**
     * The table of the standard.
     *
     * @return the table
     */
    public static VersionSteps standard() {
        return STANDARD;
    }

    /**
     * The rows.
     *
     * @return the rows in the order in which they are asked
     */
    public List<StepRow> rows() {
        return rows;
    }

    /**
     * Finds the row that decides.
     *
     * @param element the element that changed; the root for a whole definition
     * @param change what happened
     * @param direction what it means to the applicant
     * @return the first row that covers the change
     */
    public StepRow row(Element element, ChangeKind change, Direction direction) {
        Burden burden = burden(element);
        return rows.stream()
                .filter(row -> row.covers(element, burden, change, direction))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No version step for " + element + " " + change));
    }

    /**
     * Who bears a change of an element. Of a whole definition it is the applicant where it is one that applicants use, and the
     * systems that read it otherwise.
     *
     * @param element an element, or the root for a whole definition
     * @return who bears it
     */
    public static Burden burden(Element element) {
        Burden burden = ElementIndex.standard().burden(element);
        if (burden != null) {
            return burden;
        }
        return element.kind() == Kind.SERVICE_ITEM || element.kind() == Kind.COMBINED_SERVICE
                ? Burden.APPLICANT
                : Burden.INTERFACE;
    }

    private static StepRow row(List<String> cells) {
        return StepRow.builder()
                .id(cells.get(0))
                .elements(cells.get(1).equals(ANY) ? List.of() : List.of(StringUtils.split(cells.get(1), ',')))
                .burdens(some(cells.get(2), Burden.class))
                .changes(some(cells.get(3), ChangeKind.class))
                .directions(some(cells.get(4), Direction.class))
                .step(some(cells.get(5), VersionStep.class).iterator().next())
                .build();
    }

    private static <T extends Enum<T> & JsonToken> Set<T> some(String cell, Class<T> type) {
        Set<T> some = EnumSet.noneOf(type);
        if (!cell.equals(ANY)) {
            Map<String, T> known = Arrays.stream(type.getEnumConstants())
                    .collect(Collectors.toMap(JsonToken::token, Function.identity()));
            for (String token : StringUtils.split(cell, ',')) {
                T value = known.get(token);
                if (value == null) {
                    throw new IllegalStateException(TABLE + ": " + token);
                }
                some.add(value);
            }
        }
        return some;
    }
}
