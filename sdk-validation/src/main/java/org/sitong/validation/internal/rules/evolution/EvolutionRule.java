package org.sitong.validation.internal.rules.evolution;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonPointer;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardPairRule;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.RuleCard;

/** A rule of the SDK about a definition and what it was before. */
abstract class EvolutionRule extends StandardPairRule {

    static final JsonPointer LIFECYCLE = JsonPointer.parse("/lifecycle");
    static final JsonPointer VERSION = LIFECYCLE.child("version");

    EvolutionRule(RuleCard card) {
        super(card);
    }

    static RuleCard.RuleCardBuilder card(String id) {
        return RuleCard.builder()
                .id(id)
                .severity(Severity.WARNING)
                .against(Against.PREVIOUS)
                .basisEntry(Sources.sitong("生命周期"));
    }

    static Lifecycle lifecycle(Definition definition) {
        return Objects.requireNonNullElseGet(
                definition.lifecycle(), () -> Lifecycle.builder().build());
    }

    static Lifecycle now(PairContext pair) {
        return lifecycle(pair.definition());
    }

    static Lifecycle before(PairContext pair) {
        return lifecycle(pair.other().definition());
    }

    /** Whether both are the same version, or neither has a number. */
    static boolean isSameVersion(PairContext pair) {
        return Objects.equals(now(pair).version(), before(pair).version());
    }

    /** Whether a version comes after another one. */
    static boolean isAfter(@Nullable Integer version, @Nullable Integer other) {
        return version != null && other != null && version > other;
    }

    static boolean isPublished(Lifecycle lifecycle) {
        return lifecycle.status() != ItemStatus.DRAFT;
    }
}
