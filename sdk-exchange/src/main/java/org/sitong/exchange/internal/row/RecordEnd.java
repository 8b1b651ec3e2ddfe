package org.sitong.exchange.internal.row;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.exchange.CellOutcome;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.internal.profile.DeletionRule;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.exchange.internal.value.DateParser;
import org.sitong.exchange.internal.value.Known;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.item.Definition;
import org.sitong.item.DefinitionRef;
import org.sitong.item.Provenance;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;
import org.sitong.standard.StandardVersion;

/** Makes a definition of what the rows have given. */
final class RecordEnd {

    static final String MISSING = "exchange.value-missing";
    private static final String PROVENANCE = "provenance";
    private static final ElementPath NAME = new ElementPath(List.of("name", "main"), List.of(false, false));
    private static final ElementPath IDENTITY = new ElementPath(List.of("identity"), List.of(false));

    private final RecordMapper mapper;
    private final Family family;
    private final Scope definition;
    private final List<RowPart> parts;
    private final Set<String> none;
    private final boolean removed;

    RecordEnd(RecordMapper mapper, Scope definition, List<RowPart> parts, Set<String> none, boolean removed) {
        this.mapper = mapper;
        this.family = mapper.family();
        this.definition = definition;
        this.parts = parts;
        this.none = none;
        this.removed = removed;
    }

    RecordMapper.Mapped finish(List<RowProblem> problems) {
        List<ElementPath> missing = new ArrayList<>();
        List<String> unfit = List.of();
        Definition made = null;
        if (!removed) {
            family.required().stream()
                    .filter(element -> !definition.has(element))
                    .forEach(missing::add);
            if (!mayBeRemoved()) {
                parts.forEach(part -> demand(part, missing));
            }
        }
        if (missing.isEmpty()) {
            Binding<Definition> binding = Definitions.read(document());
            unfit = binding.problems().stream()
                    .map(problem -> String.valueOf(problem.pointer()))
                    .toList();
            made = unfit.isEmpty() ? binding.value() : null;
        }
        if (removed) {
            made = made == null ? null : tombstone(made);
            if (made == null) {
                missing.add(IDENTITY);
            }
        }
        List<RowProblem> all = new ArrayList<>(problems);
        parts.stream()
                .flatMap(part -> part.cells().stream())
                .map(Cell::problem)
                .filter(problem -> problem != null)
                .forEach(all::add);
        return new RecordMapper.Mapped(made, removed, missing, unfit, List.copyOf(parts), all);
    }

    /** Where the source demands a value and there is none; said only where no other finding says it. */
    private void demand(RowPart part, List<ElementPath> missing) {
        Lacks lacks = new Lacks(family.kind(), part.scope());
        for (Cell cell : part.cells()) {
            FieldRule field = cell.field();
            if (field != null
                    && field.column().required()
                    && cell.outcome() == CellOutcome.EMPTY
                    && Cells.isBlank(cell.value())
                    && !mapper.presence().lacks(part.group(), field.source())) {
                boolean said = field.targets().stream()
                        .map(Target::element)
                        .anyMatch(element -> missing.stream().anyMatch(element::isWithin) || lacks.isSaid(element));
                if (!said) {
                    cell.wrong(part.problem(MISSING, cell.column()).build());
                }
            }
        }
    }

    private JsonValue.JsonObject document() {
        Map<String, JsonValue> document = new LinkedHashMap<>();
        document.put("kind", JsonValue.of(family.kind().token()));
        document.put("standard", JsonValue.of(StandardVersion.CURRENT.id()));
        document.putAll(definition.value().members());
        if (!none.isEmpty()) {
            document.put("none", texts(none));
        }
        JsonValue carries = mayBeRemoved()
                ? texts(definition.value().members().keySet())
                : mapper.presence().carries();
        document.put(PROVENANCE, new ProvenanceMaker(mapper, parts, carries).make(document.get(PROVENANCE)));
        return new JsonValue.JsonObject(document);
    }

    /** Whether nobody can say if the row is deleted: a deleted row holds little, so nothing is known to be missing in it. */
    private boolean mayBeRemoved() {
        DeletionRule deletion = family.deletion();
        return deletion != null
                && deletion.mayMark(Texts.of(parts.get(0).row().cells().get(deletion.column())));
    }

    private static JsonValue texts(Collection<String> texts) {
        return new JsonValue.JsonArray(texts.stream().map(JsonValue::of).toList());
    }

    private @Nullable Tombstone tombstone(Definition dead) {
        String identity = dead.identityCode();
        DeletionRule deletion = family.deletion();
        if (identity == null || deletion == null) {
            return null;
        }
        JsonValue day =
                deletion.on() == null ? null : parts.get(0).row().cells().get(deletion.on());
        JsonValue on = day == null || Cells.isBlank(day)
                ? null
                : new DateParser(false).read(day, Known.NOTHING).value();
        Provenance provenance = dead.provenance();
        return Tombstone.builder()
                .of(DefinitionRef.builder()
                        .kind(family.kind())
                        .identity(identity)
                        .build())
                .name(definition.text(NAME))
                .removedOn(on == null ? null : LocalDate.parse(on.toString()))
                .provenance(provenance == null ? null : whereFrom(provenance, deletion))
                .build();
    }

    /** A deleted row says what was removed, at most when, and never why. */
    private static Provenance whereFrom(Provenance provenance, DeletionRule deletion) {
        List<String> carries = new ArrayList<>(List.of("of", "name"));
        if (deletion.on() != null) {
            carries.add("removedOn");
        }
        return provenance.toBuilder()
                .clearCarries()
                .carries(carries)
                .clearColumns()
                .clearRaw()
                .clearRows()
                .build();
    }
}
