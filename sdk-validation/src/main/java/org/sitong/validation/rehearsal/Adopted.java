package org.sitong.validation.rehearsal;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.DerivableForm;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.validation.internal.text.Members;

/** A merged definition as it is handed to people: derived from the new version, what is still open written into it. */
final class Adopted {

    /** Where the open places stand. */
    static final String CONFLICTS = "org.sitong.conflicts";

    private Adopted() {}

    /** The definition with what is open in it. */
    static Definition of(Definition merged, DerivableForm base, Definition to, RehearsedItem item) {
        return of(
                merged,
                base,
                to,
                Stream.concat(
                                item.illegal().stream().map(clash -> mark(RehearsalState.NOW_ILLEGAL, clash)),
                                item.conflicts().stream().map(clash -> mark(RehearsalState.CONFLICT, clash)))
                        .toList());
    }

    /** The definition as it would be with everything decided as it stands. */
    static Definition decided(Definition merged, DerivableForm base, Definition to) {
        return of(merged, base, to, List.of());
    }

    private static Definition of(Definition merged, DerivableForm base, Definition to, List<JsonValue> open) {
        Lifecycle before = merged.lifecycle() == null ? Lifecycle.builder().build() : merged.lifecycle();
        Lifecycle lifecycle = before.toBuilder()
                .version(before.version() == null ? null : before.version() + 1)
                .effectiveFrom(effectiveFrom(before, to.lifecycle()))
                .derivesFrom(DerivationRef.builder()
                        .kind(to.kind())
                        .code(to.identityCode())
                        .version(BasePair.version(to))
                        .digest(base.digest().toString())
                        .build())
                .build();
        Map<String, JsonValue> extensions = new LinkedHashMap<>(merged.extensions());
        extensions.remove(CONFLICTS);
        if (!open.isEmpty()) {
            extensions.put(CONFLICTS, new JsonArray(open));
        }
        if (merged instanceof ServiceItem local) {
            return local.toBuilder()
                    .lifecycle(lifecycle)
                    .clearExtensions()
                    .extensions(extensions)
                    .build();
        }
        return ((ImplementationStandard) merged)
                .toBuilder()
                        .lifecycle(lifecycle)
                        .clearExtensions()
                        .extensions(extensions)
                        .build();
    }

    /** A new version holds no sooner than the base that it follows. */
    private static @Nullable LocalDate effectiveFrom(Lifecycle own, @Nullable Lifecycle base) {
        LocalDate date = own.effectiveFrom();
        LocalDate since = base == null ? null : base.effectiveFrom();
        return date != null && since != null && since.isAfter(date) ? since : date;
    }

    private static JsonValue mark(RehearsalState state, Clash clash) {
        return new Members()
                .with("state", state.token())
                .with("element", clash.element().path())
                .with("title", clash.element().title().in(Locale.SIMPLIFIED_CHINESE))
                .with("path", clash.path().toString())
                .given("from", clash.from())
                .given("to", clash.to())
                .given("local", clash.local())
                .given(
                        "standing",
                        clash.standing() == null ? null : clash.standing().token())
                .given("reason", clash.reason() == null ? null : clash.reason().toString())
                .given("basis", clash.clauses().isEmpty() ? null : Members.array(clash.clauses(), RehearsalJson::basis))
                .given("base", clash.cause() == null ? null : clash.cause().code())
                .object();
    }
}
