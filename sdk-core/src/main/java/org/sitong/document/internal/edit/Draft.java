package org.sitong.document.internal.edit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.ReadLimits;
import org.sitong.document.SourceText;
import org.sitong.document.internal.PositionNode;
import org.sitong.document.internal.TextParser;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPatch.Action;
import org.sitong.json.JsonPatch.Operation;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;

/** A document's text on its way from one patch to the next. Immutable: what does not come out as it should is thrown away. */
public final class Draft {

    /** From so many single changes on, a changed object or array is written anew. */
    private static final int MOST_STEPS = 200;

    private final DocumentFormat format;
    private final ReadLimits limits;
    private final Writing writing;
    private final Revision revision;
    private final Sheet sheet;
    private final Place root;

    private Draft(
            DocumentFormat format,
            ReadLimits limits,
            @Nullable Writing writing,
            Revision revision,
            PositionNode positions,
            JsonValue value) {
        this.format = format;
        this.limits = limits;
        this.revision = revision;
        boolean yaml = format == DocumentFormat.YAML;
        this.sheet = new Sheet(revision.text(), yaml);
        this.root = Place.root(sheet, positions, value);
        this.writing = writing == null ? new Writing(root, yaml) : writing;
    }

    /** The beginning: a text that reads without any problem as this value. */
    public static Draft of(SourceText text, DocumentFormat format, ReadLimits limits, JsonValue value) {
        TextParser.Parsed parsed = TextParser.parse(text, format, limits, true);
        PositionNode positions = Objects.requireNonNull(parsed.positions());
        return new Draft(format, limits, null, Revision.of(text.content()), positions, value);
    }

    /** The text, and how it came to be. */
    public Revision revision() {
        return revision;
    }

    /** What the text says. */
    public JsonValue value() {
        return root.value();
    }

    /**
     * The text after a patch.
     *
     * @throws JsonPatch.Mismatch when the patch does not fit
     * @throws CannotEdit when the text cannot be changed without doing anything else
     */
    Draft after(JsonPatch patch) {
        Draft draft = this;
        for (Operation operation : patch.operations()) {
            draft = draft.after(operation, applied(operation, draft.value()));
        }
        return draft;
    }

    /** The text after scalars in different places were replaced; {@code null} where it does not come out as that. */
    @Nullable
    Draft afterScalars(Map<JsonPointer, JsonValue> scalars, JsonValue expected) {
        try {
            List<Change> changes = new ArrayList<>();
            scalars.forEach((pointer, value) -> changes.addAll(replace(root.find(pointer), value)));
            return changed(changes, expected);
        } catch (CannotEdit | IllegalArgumentException e) {
            return null; // an IllegalArgumentException says that a value cannot be written at all
        }
    }

    private static JsonValue applied(Operation operation, JsonValue value) {
        return JsonPatch.EMPTY.and(operation).applyTo(value);
    }

    private Draft after(Operation operation, JsonValue expected) {
        boolean stays = operation.action() == Action.MOVE && operation.path().equals(operation.from());
        if (operation.action() == Action.TEST || stays) {
            return this;
        }
        Draft draft = carefully(operation, expected);
        for (JsonPointer at = around(operation); draft == null && at != null; at = at.parent()) {
            draft = writtenAnew(at, expected);
        }
        if (draft == null) {
            throw new CannotEdit("The text cannot be changed as the patch wants");
        }
        return draft;
    }

    private @Nullable Draft carefully(Operation operation, JsonValue expected) {
        try {
            JsonPointer path = operation.path();
            return switch (operation.action()) {
                case REPLACE -> replaced(path, Objects.requireNonNull(operation.value()), expected);
                case ADD -> added(path, Objects.requireNonNull(operation.value()), expected);
                case REMOVE -> changed(remove(root.find(path)), expected);
                case COPY -> added(path, Objects.requireNonNull(value().at(operation.from())), expected);
                case MOVE -> moved(Objects.requireNonNull(operation.from()), path, expected);
                case TEST -> this;
            };
        } catch (CannotEdit e) {
            return null;
        }
    }

    /** The innermost value that holds everything an operation touches. */
    private static @Nullable JsonPointer around(Operation operation) {
        JsonPointer around = operation.path().parent();
        while (around != null && operation.from() != null && !around.covers(operation.from())) {
            around = around.parent();
        }
        return around == null && operation.action() == Action.REPLACE ? JsonPointer.ROOT : around;
    }

    /** The text with a whole value written anew, where no comment gets lost thereby. */
    private @Nullable Draft writtenAnew(JsonPointer pointer, JsonValue expected) {
        try {
            Place place = root.find(pointer);
            JsonValue value = expected.at(pointer);
            return value == null || sheet.mayHoldComment(place.start(), place.end())
                    ? null
                    : changed(replace(place, value), expected);
        } catch (CannotEdit e) {
            return null;
        }
    }

    private @Nullable Draft changed(List<Change> changes, JsonValue expected) {
        Draft draft = read(revision.with(changes), expected);
        boolean ends = sheet.length() > 0 && Sheet.isBreak(sheet.at(sheet.length() - 1));
        if (draft != null || ends || format != DocumentFormat.YAML) {
            return draft;
        }
        List<Change> ended = new ArrayList<>(changes); // a text of lines may count on the line end behind it
        ended.add(Change.insert(sheet.length(), sheet.lineEnd()));
        return read(revision.with(ended), expected);
    }

    private @Nullable Draft read(Revision next, JsonValue expected) {
        SourceText text = SourceText.of(next.text(), 1);
        TextParser.Parsed parsed = TextParser.parse(text, format, limits, true);
        JsonValue value = parsed.value();
        PositionNode positions = parsed.positions();
        return value == null || positions == null || !parsed.problems().isEmpty() || !value.equals(expected)
                ? null
                : new Draft(format, limits, writing, next, positions, value);
    }

    private @Nullable Draft replaced(JsonPointer path, JsonValue value, JsonValue expected) {
        Place old = root.find(path);
        List<Operation> steps = Steps.between(old.value(), value, path);
        if (steps == null || steps.size() > MOST_STEPS) {
            return changed(replace(old, value), expected);
        }
        Draft draft = this;
        for (Operation step : steps) {
            draft = draft.after(step, applied(step, draft.value()));
        }
        return draft;
    }

    private @Nullable Draft added(JsonPointer path, JsonValue value, JsonValue expected) {
        JsonPointer parent = path.parent();
        if (parent == null || (value().at(path) != null && value().at(parent) instanceof JsonObject)) {
            return replaced(path, value, expected);
        }
        Place holder = root.find(parent);
        if (holder.parts().isEmpty()) {
            return changed(replace(holder, Objects.requireNonNull(expected.at(parent))), expected);
        }
        int index = index(holder, path.last());
        if (holder.style() == Style.BLOCK) {
            int column = sheet.column(holder.start());
            String entry =
                    holder.isObject() ? writing.member(path.last(), value, column) : writing.element(value, column);
            return changed(blocks().insert(holder, index, entry), expected);
        }
        return insertedInBrackets(holder, index, path.last(), writing.flow(value, flows().indent(holder)), expected);
    }

    private @Nullable Draft insertedInBrackets(Place holder, int index, String name, String value, JsonValue expected) {
        if (holder.style() != Style.FLOW) {
            return null;
        }
        String entry = holder.isObject() ? writing.named(name) + value : value;
        return changed(flows().insert(holder, index, entry), expected);
    }

    private static int index(Place holder, String token) {
        int index = holder.isObject() ? -1 : JsonPointer.index(token);
        return index < 0 ? holder.parts().size() : index;
    }

    private @Nullable Draft moved(JsonPointer from, JsonPointer path, JsonValue expected) {
        JsonPointer source = from.parent();
        JsonPointer target = path.parent();
        if (source != null && target != null && !shifts(from, target)) {
            Draft draft = source.equals(target) && value().at(path) == null ? renamed(from, path, expected) : null;
            draft = draft == null ? withItsLines(from, path, expected) : draft;
            if (draft != null) {
                return draft;
            }
        }
        JsonValue value = Objects.requireNonNull(value().at(from));
        String verbatim = verbatim(from);
        Operation removal = new Operation(Action.REMOVE, from, null, null);
        Draft without = after(removal, applied(removal, value()));
        return verbatim == null ? without.added(path, value, expected) : without.added(path, value, verbatim, expected);
    }

    /** Whether taking a value out renumbers the way to another. */
    private boolean shifts(JsonPointer from, JsonPointer target) {
        JsonPointer holder = Objects.requireNonNull(from.parent());
        return value().at(holder) instanceof JsonArray && holder.covers(target) && !holder.equals(target);
    }

    private @Nullable Draft renamed(JsonPointer from, JsonPointer path, JsonValue expected) {
        Place part = root.find(from);
        if (!part.isMember()) {
            return null;
        }
        char first = sheet.at(part.keyStart());
        String name = writing.name(path.last(), first == '"' || first == '\'');
        return changed(List.of(new Change(part.keyStart(), part.keyEnd(), name)), expected);
    }

    private @Nullable Draft withItsLines(JsonPointer from, JsonPointer path, JsonValue expected) {
        try {
            Place part = root.find(from);
            Place target = root.find(Objects.requireNonNull(path.parent()));
            boolean taken = target.isObject() && value().at(path) != null;
            if (taken
                    || target.style() != Style.BLOCK
                    || Objects.requireNonNull(part.holder()).style() != Style.BLOCK) {
                return null;
            }
            int index = index(target, path.last());
            boolean within = Objects.requireNonNull(from.parent()).equals(path.parent());
            int before = within && !target.isObject() && index >= part.index() ? index + 1 : index;
            return changed(blocks().move(part, target, before, part.isMember() ? path.last() : null), expected);
        } catch (CannotEdit e) {
            return null;
        }
    }

    /** The text of a filled value in brackets, to be put elsewhere as it is laid out; {@code null} where it is no such. */
    private @Nullable String verbatim(JsonPointer from) {
        Place part = root.find(from);
        return part.style() == Style.FLOW
                        && part.holder() != null
                        && part.holder().style() == Style.FLOW
                        && !sheet.mayHoldComment(part.start(), part.end())
                ? flows().verbatim(part, sheet.indent(part.start()))
                : null;
    }

    private @Nullable Draft added(JsonPointer path, JsonValue value, String verbatim, JsonValue expected) {
        Place holder = root.find(Objects.requireNonNull(path.parent()));
        boolean taken = holder.isObject() && value().at(path) != null;
        if (taken || holder.style() != Style.FLOW || holder.parts().isEmpty()) {
            return added(path, value, expected);
        }
        Draft draft = insertedInBrackets(holder, index(holder, path.last()), path.last(), verbatim, expected);
        return draft == null ? added(path, value, expected) : draft;
    }

    private List<Change> replace(Place old, JsonValue value) {
        Place holder = old.holder();
        boolean inLines = format == DocumentFormat.YAML && (holder == null || holder.style() == Style.BLOCK);
        return inLines ? blocks().replace(old, value) : flows().replace(old, flows().text(value, old));
    }

    private List<Change> remove(Place part) {
        Style style = Objects.requireNonNull(part.holder()).style();
        if (style == Style.PAIR) {
            throw new CannotEdit("An object without brackets cannot lose its member");
        }
        return style == Style.BLOCK ? blocks().remove(part) : flows().remove(part);
    }

    private Blocks blocks() {
        return new Blocks(sheet, writing);
    }

    private Flows flows() {
        return new Flows(sheet, writing);
    }
}
