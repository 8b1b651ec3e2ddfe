package org.sitong.validation.internal.rules.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Basis;
import org.sitong.validation.Related;
import org.sitong.validation.internal.rules.StandardTexts;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetJudgement;
import org.sitong.validation.rule.SetRule;

/** Two definitions claim the same identity with the same version, or with effective periods that overlap. */
public final class DuplicateIdentity implements SetRule<DuplicateIdentity.Claim> {

    private static final RuleCard CARD = RuleCard.builder()
            .id("reference.duplicate-identity")
            .severity(Severity.ERROR)
            .phase(Phase.SET)
            .basisEntry(new Basis("四同标准 1.0", "事项标识"))
            .basisEntry(new Basis("ZWFW C0109.1-2018", null))
            .covered("A11")
            .build();

    private static final RuleTexts TEXTS = RuleTexts.of(StandardTexts.TEXTS, CARD.id());

    /**
     * What a definition claims.
     *
     * @param key kind and identity
     * @param code the identity
     * @param version the version; {@code null} where it gives none
     * @param from the first effective day; {@code null} where it gives none
     * @param to the day from which it is no longer effective; {@code null} where it gives none
     */
    public record Claim(
            String key,
            String code,
            @Nullable Integer version,
            @Nullable LocalDate from,
            @Nullable LocalDate to) {

        boolean conflictsWith(Claim other) {
            return Objects.equals(version, other.version) || (isDated() && other.isDated() && overlaps(other));
        }

        boolean isSameVersion(Claim other) {
            return Objects.equals(version, other.version);
        }

        private boolean isDated() {
            return from != null || to != null;
        }

        private boolean overlaps(Claim other) {
            return begins(from, other.to) && begins(other.from, to);
        }

        /** Whether a period that begins on a day begins before another's end; open ends never come. */
        private static boolean begins(@Nullable LocalDate from, @Nullable LocalDate end) {
            return from == null || end == null || from.isBefore(end);
        }
    }

    @Override
    public RuleCard card() {
        return CARD;
    }

    @Override
    public RuleTexts texts() {
        return TEXTS;
    }

    @Override
    public @Nullable Claim project(DocumentContext document) {
        Definition definition = document.definition();
        String code = definition.identityCode();
        if (code == null) {
            return null;
        }
        Lifecycle lifecycle = definition.lifecycle();
        String key = definition.kind().token() + " " + code;
        return lifecycle == null
                ? new Claim(key, code, null, null, null)
                : new Claim(key, code, lifecycle.version(), lifecycle.effectiveFrom(), lifecycle.effectiveTo());
    }

    @Override
    public SetJudgement<Claim> begin() {
        return new Judgement();
    }

    private record Held(Claim claim, String document) {}

    private static final class Judgement implements SetJudgement<Claim> {

        private final Map<String, Held> first = new HashMap<>();
        private final Map<String, List<Held>> more = new HashMap<>();

        @Override
        public void next(Claim claim, SetContext context) {
            Held held = new Held(claim, context.document());
            Held earlier = first.putIfAbsent(claim.key(), held);
            if (earlier == null) {
                return;
            }
            List<Held> others = more.computeIfAbsent(claim.key(), key -> new ArrayList<>(1));
            Held conflict = earlier.claim().conflictsWith(claim)
                    ? earlier
                    : others.stream()
                            .filter(other -> other.claim().conflictsWith(claim))
                            .findFirst()
                            .orElse(null);
            if (conflict != null) {
                report(claim, conflict, context);
            }
            others.add(held);
        }

        private static void report(Claim claim, Held conflict, SetContext context) {
            context.report(Observation.at(JsonPointer.ROOT)
                    .variant(claim.isSameVersion(conflict.claim()) ? "version" : "period")
                    .with("code", claim.code())
                    .with("other", conflict.document())
                    .related(Related.builder()
                            .document(conflict.document())
                            .subject(claim.code())
                            .build()));
        }
    }
}
