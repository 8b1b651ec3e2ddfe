package org.sitong.validation.internal.rules.reference;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Related;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardSetRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.JudgingContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.SetContext;
import org.sitong.validation.rule.SetJudgement;

/**
 * Two definitions claim the same identity with the same version, or with effective periods that overlap. A tombstone names
 * an identity without claiming it: the item may have been set up again.
 */
public final class DuplicateIdentity extends StandardSetRule<Claim> {

    /** The rule. */
    public DuplicateIdentity() {
        super(RuleCard.builder()
                .id("reference.duplicate-identity")
                .severity(Severity.ERROR)
                .phase(Phase.SET)
                .basisEntry(Sources.sitong("事项标识"))
                .basisEntry(new Basis("ZWFW C0109.1-2018", null))
                .covered("A11")
                .build());
    }

    @Override
    public @Nullable Claim project(DocumentContext document) {
        Definition definition = document.definition();
        String code = definition.identityCode();
        if (code == null || definition.kind() == Kind.TOMBSTONE) {
            return null;
        }
        Lifecycle lifecycle = Objects.requireNonNullElse(
                definition.lifecycle(), Lifecycle.builder().build());
        return new Claim(
                document.document(),
                definition.kind(),
                code,
                lifecycle.version(),
                lifecycle.effectiveFrom(),
                lifecycle.effectiveTo());
    }

    @Override
    public SetJudgement<Claim> begin(JudgingContext run) {
        return new Judgement();
    }

    private static final class Judgement implements SetJudgement<Claim> {

        private final Map<Claim.Key, Claims> claims = new HashMap<>();

        @Override
        public void next(Claim claim, SetContext context) {
            Claim earlier =
                    claims.computeIfAbsent(claim.key(), key -> new Claims()).add(claim);
            if (earlier != null) {
                boolean sameVersion = Objects.equals(claim.version(), earlier.version());
                context.report(Observation.at(JsonPointer.ROOT)
                        .variant(sameVersion ? "version" : "period")
                        .with("code", claim.code())
                        .with("other", earlier.document())
                        .related(Related.builder()
                                .document(earlier.document())
                                .subject(claim.code())
                                .build()));
            }
        }
    }
}
