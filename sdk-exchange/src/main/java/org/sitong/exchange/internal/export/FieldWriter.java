package org.sitong.exchange.internal.export;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.Composition;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.RowTest;
import org.sitong.exchange.internal.profile.Target;
import org.sitong.exchange.internal.value.Known;
import org.sitong.exchange.internal.value.Texts;
import org.sitong.exchange.internal.value.ValueParser;
import org.sitong.json.JsonValue;

/** Writes the cells of one row: what reading the row gives is what the definition says, as far as cells can say it. */
final class FieldWriter {

    private final Values values;
    private final Set<String> none;
    private final FormerRows former;
    private final Scope scope;
    private final Map<String, String> raw;

    /**
     * Makes a writer for a row.
     *
     * @param values the definition
     * @param none what the definition declares that there is none of
     * @param former the rows that the definition was made of
     * @param scope what the row stands for
     * @param raw the texts of the former row
     */
    FieldWriter(Values values, Set<String> none, FormerRows former, Scope scope, Map<String, String> raw) {
        this.values = values;
        this.none = none;
        this.former = former;
        this.scope = scope;
        this.raw = raw;
    }

    /** Writes all cells that are certain. */
    void write(List<FieldRule> fields, Cells cells) {
        fields.forEach(field -> write(field, cells));
        Function<String, @Nullable String> row = name -> raw.containsKey(name) ? raw.get(name) : cells.text(name);
        for (FieldRule field : fields) {
            String own = formerText(field);
            if (own != null && stillSays(field, own, row)) {
                cells.putFormer(field, own);
            }
        }
        removeUnread(fields, cells);
    }

    private @Nullable String formerText(FieldRule field) {
        return field.column().names().stream()
                .map(raw::get)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private void write(FieldRule field, Cells cells) {
        String text = value(field, cells);
        String element = field.noneElement();
        if (text == null && element != null && none.contains(element) && !hasValue(field)) {
            Iterator<String> words = field.none().iterator();
            text = words.hasNext() ? words.next() : null;
        }
        if (text != null) {
            cells.put(field, text);
            return;
        }
        Composition composition = field.composed();
        String composed = composition == null ? null : composition.text(parts(composition));
        if (composed != null && !saysNothing(field, composed) && cells.fits(field, composed)) {
            cells.compose(field, composed);
        }
    }

    private List<JsonValue> parts(Composition composition) {
        JsonValue value = values.find(composition.of(), scope).value();
        if (value instanceof JsonValue.JsonArray array) {
            return array.values();
        }
        return value == null ? List.of() : List.of(value);
    }

    private boolean hasValue(FieldRule field) {
        return field.targets().stream()
                .anyMatch(target -> values.find(target.element(), scope).value() != null);
    }

    private @Nullable String value(FieldRule field, Cells cells) {
        if (!field.at().tokens().isEmpty()) {
            return null;
        }
        for (Target target : field.targets()) {
            JsonValue value = values.find(target.element(), scope).wholeValue();
            String text = value == null ? null : spell(target, value);
            if (text != null && !saysNothing(field, text) && cells.fits(field, text) && asksOfItself(target, text)) {
                return text;
            }
        }
        return null;
    }

    /** A list of one value is written as the value where the spelling knows no lists. */
    private static @Nullable String spell(Target target, JsonValue value) {
        ValueParser parser = target.parser();
        String text = parser.write(value);
        boolean single =
                value instanceof JsonValue.JsonArray array && array.values().size() == 1;
        return text == null && single
                ? spell(target, ((JsonValue.JsonArray) value).values().get(0))
                : text;
    }

    /** Whether a text would be read as no value, or not whole. */
    private static boolean saysNothing(FieldRule field, String text) {
        String stripped = Texts.strip(text, field.strip());
        return !stripped.equals(text)
                || field.absent().contains(text)
                || field.none().contains(text);
    }

    private static boolean asksOfItself(Target target, String text) {
        return target.when().stream()
                .filter(test -> test.field() == null && test.sameAs() == null)
                .allMatch(test -> test.holds(text, name -> null));
    }

    /** Takes back what would not be read because another cell says so, until nothing changes any more. */
    private void removeUnread(List<FieldRule> fields, Cells cells) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (FieldRule field : fields) {
                String text = cells.text(field);
                if (text != null && !cells.isFormer(field) && !isRead(field, text, cells::text)) {
                    cells.remove(field);
                    changed = true;
                }
            }
        }
    }

    private static boolean isRead(FieldRule field, String text, Function<String, @Nullable String> row) {
        if (field.none().contains(text)) {
            return true;
        }
        boolean says = field.absentWhen().isEmpty() || !hold(field.absentWhen(), text, row);
        return says && field.targets().stream().anyMatch(target -> hold(target.when(), text, row));
    }

    private static boolean hold(List<RowTest> tests, String text, Function<String, @Nullable String> row) {
        return tests.stream().allMatch(test -> test.holds(text, row));
    }

    /** Whether reading a former text gives what the definition says now, or nothing where the definition says nothing. */
    private boolean stillSays(FieldRule field, String text, Function<String, @Nullable String> row) {
        String trimmed = Texts.strip(Texts.trim(text), field.strip());
        String element = field.noneElement();
        if (element != null && field.none().contains(trimmed)) {
            return none.contains(element);
        }
        boolean absent = field.absent().contains(trimmed)
                || !field.absentWhen().isEmpty() && hold(field.absentWhen(), trimmed, row);
        for (Target target : field.targets()) {
            boolean read = !absent && hold(target.when(), trimmed, row);
            JsonValue said = read
                    ? target.parser().read(JsonValue.of(trimmed), Known.NOTHING).value()
                    : null;
            JsonValue holds = values.find(target.element(), scope).value();
            boolean silent = holds == null && !former.carried(target);
            if (!silent && !same(target.element(), said, holds)) {
                return false;
            }
        }
        return true;
    }

    private static boolean same(ElementPath element, @Nullable JsonValue said, @Nullable JsonValue holds) {
        if (said == null || holds == null) {
            return said == holds;
        }
        return said.equals(holds)
                || element.lists().contains(true) && listed(said).equals(listed(holds));
    }

    private static List<JsonValue> listed(JsonValue value) {
        return value instanceof JsonValue.JsonArray array ? array.values() : List.of(value);
    }
}
