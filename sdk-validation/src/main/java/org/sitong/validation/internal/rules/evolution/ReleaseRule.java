package org.sitong.validation.internal.rules.evolution;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardSetRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetEnd;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetMark;

/** A rule of the SDK about a whole release and the one before; only where the run is a whole catalog, with its manifest. */
abstract class ReleaseRule extends StandardSetRule<Presence> {

    ReleaseRule(String id) {
        super(RuleCard.builder()
                .id(id)
                .severity(Severity.WARNING)
                .phase(Phase.SET)
                .basisEntry(Sources.sitong("生命周期"))
                .build());
    }

    /** A definition of the run that the release before had not. */
    record Arrived(Presence presence, SetMark mark) {}

    /**
     * A definition of the release before that nothing in the run accounts for: neither it nor a tombstone is there, and nothing says
     * that it takes its place.
     *
     * @param definition its newest version
     * @param presence that it was there
     * @param successors items of the run that do in the same place what it did, under other organs
     */
    record Gone(Definition definition, Presence presence, List<Arrived> successors) {}

    /** Judges one definition; it is counted as not concerned where nothing is said. */
    void each(Presence presence, SetContext document, Catalog previous) {}

    /** Judges what is gone. */
    abstract void gone(Gone gone, SetMark manifest, Catalog previous, SetEnd end);

    @Override
    public @Nullable Presence project(DocumentContext document) {
        return document.previous() == null ? null : Presence.of(document.definition());
    }

    @Override
    public SetJudgement<Presence> begin(JudgingContext run) {
        Catalog previous = run.previous();
        return previous == null ? (presence, context) -> {} : new Judgement(previous);
    }

    private final class Judgement implements SetJudgement<Presence> {

        private final Catalog previous;
        private final Set<String> present = new HashSet<>();
        private final Set<String> accountedFor = new HashSet<>();
        private final Map<String, List<Arrived>> arrived = new HashMap<>();
        private @Nullable SetMark manifest;
        private @Nullable SetMark first;

        Judgement(Catalog previous) {
            this.previous = previous;
        }

        @Override
        public void next(Presence presence, SetContext context) {
            if (first == null) {
                first = context.mark();
            }
            if (presence.kind() == Kind.CATALOG && !presence.isTombstone()) {
                manifest = context.mark();
                return;
            }
            context.notApplicable();
            (presence.isTombstone() ? accountedFor : present).add(presence.key());
            presence.replaces().forEach(code -> accountedFor.add(Presence.key(presence.kind(), code)));
            if (presence.exercised() != null && !presence.isOver() && isNew(presence)) {
                arrived.computeIfAbsent(presence.exercised(), absent -> new ArrayList<>(1))
                        .add(new Arrived(presence, context.mark()));
            }
            each(presence, context, previous);
        }

        private boolean isNew(Presence presence) {
            return previous.find(presence.kind(), presence.code()).isEmpty();
        }

        @Override
        public void end(SetEnd end) {
            SetMark whole = manifest;
            if (whole == null) {
                if (first != null) {
                    end.at(first).notChecked("not-whole", Map.of());
                }
                return;
            }
            for (Definition definition : missing().values()) {
                Presence was = Presence.of(definition);
                if (was != null && !was.isOver() && was.replacedBy().stream().noneMatch(this::isThere)) {
                    List<Arrived> successors =
                            was.exercised() == null ? List.of() : arrived.getOrDefault(was.exercised(), List.of());
                    gone(new Gone(definition, was, successors), whole, previous, end);
                }
            }
        }

        private boolean isThere(String code) {
            return Stream.of(Kind.values()).anyMatch(kind -> present.contains(Presence.key(kind, code)));
        }

        /** The newest version of each definition that was there and is not, in the order of the release before. */
        private Map<String, Definition> missing() {
            Map<String, Definition> missing = new LinkedHashMap<>();
            try (Stream<Definition> all = previous.definitions(Definition.class)) {
                all.filter(definition -> definition.kind() != Kind.CATALOG && definition.kind() != Kind.TOMBSTONE)
                        .forEach(definition -> {
                            String code = definition.identityCode();
                            String key = code == null ? null : Presence.key(definition.kind(), code);
                            if (key != null && !present.contains(key) && !accountedFor.contains(key)) {
                                missing.put(key, definition);
                            }
                        });
            }
            return missing;
        }
    }
}
