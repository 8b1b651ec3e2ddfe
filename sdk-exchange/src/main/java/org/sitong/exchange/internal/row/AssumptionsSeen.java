package org.sitong.exchange.internal.row;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.profile.AssumptionRule;
import org.sitong.exchange.internal.profile.DeletionRule;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.exchange.internal.value.Texts;

/** Which codes of assumptions were met, and in which columns. Not thread-safe. */
public final class AssumptionsSeen {

    private static final int MAX_CODES = 50;

    private final Map<String, Set<String>> codes = new HashMap<>();
    private final Map<String, Map<String, TableRow>> columns = new LinkedHashMap<>();

    /** Looks at the rows of a definition. */
    public void see(List<RowPart> parts, Family family) {
        DeletionRule deletion = family.deletion();
        for (RowPart part : parts) {
            part.cells().forEach(this::see);
            if (deletion != null && deletion.assumed() != null && part.group().at() == null) {
                String code = Texts.of(part.row().cells().get(deletion.column()));
                see(deletion.assumed().assumption(), part, deletion.column(), code);
            }
        }
    }

    private void see(Cell cell) {
        FieldRule field = cell.field();
        if (field != null) {
            for (Target target : field.targets()) {
                String assumption = target.parser().assumption();
                if (assumption != null) {
                    see(assumption, cell.part(), cell.column(), cell.text());
                }
            }
        }
    }

    private void see(String assumption, RowPart part, String column, @Nullable String code) {
        if (code != null && !code.isEmpty()) {
            Set<String> seen = codes.computeIfAbsent(assumption, a -> new LinkedHashSet<>());
            if (seen.size() < MAX_CODES) {
                seen.add(code);
            }
            columns.computeIfAbsent(assumption, a -> new LinkedHashMap<>()).putIfAbsent(column, part.row());
        }
    }

    /** The codes that were met. */
    public List<String> codes(String assumption) {
        return List.copyOf(codes.getOrDefault(assumption, Set.of()));
    }

    /** One problem for each column whose codes wait for an assumption, with the first table that has it. */
    public List<RowProblem> open(ProfileModel profile) {
        List<RowProblem> problems = new ArrayList<>();
        for (AssumptionRule rule : profile.assumptions()) {
            if (rule.open()) {
                columns.getOrDefault(rule.name(), Map.of())
                        .forEach((column, first) -> problems.add(RowProblem.builder()
                                .id("exchange.assumption-open")
                                .source(first.source())
                                .table(first.table())
                                .column(column)
                                .reason(rule.title())
                                .argument(rule.name())
                                .build()));
            }
        }
        return problems;
    }
}
