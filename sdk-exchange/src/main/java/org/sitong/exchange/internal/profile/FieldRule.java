package org.sitong.exchange.internal.profile;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * What becomes of one field.
 *
 * @param column the field
 * @param at where in the field the value is
 * @param strip words that may stand before the value
 * @param absent texts that mean that there is no value
 * @param absentWhen what must hold for the row so that a value says nothing; empty where every value says something
 * @param none texts that mean that there is none of what {@code noneElement} names, the one that is written first
 * @param noneElement the value of the element {@code none}; {@code null} where the field declares no such thing
 * @param targets where the value goes
 * @param composed the text that is written where no target gives one; {@code null} where none is
 */
public record FieldRule(
        ColumnRule column,
        JsonPointer at,
        List<String> strip,
        Set<String> absent,
        List<RowTest> absentWhen,
        Set<String> none,
        @Nullable String noneElement,
        List<Target> targets,
        @Nullable Composition composed) {

    /** Copies the collections. */
    public FieldRule {
        strip = List.copyOf(strip);
        absent = Set.copyOf(absent);
        absentWhen = List.copyOf(absentWhen);
        none = Collections.unmodifiableSet(new LinkedHashSet<>(none));
        targets = List.copyOf(targets);
    }

    /** The field's name. */
    public String source() {
        return column.name();
    }

    /** The field's value in a row's cells, under one of its names; {@code null} where there is none. */
    public @Nullable JsonValue in(JsonValue.JsonObject cells, String name) {
        JsonValue value = cells.get(name);
        return value == null ? null : value.at(at);
    }
}
