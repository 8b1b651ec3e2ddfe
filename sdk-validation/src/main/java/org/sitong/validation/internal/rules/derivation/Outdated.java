package org.sitong.validation.internal.rules.derivation;

import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.diff.DerivableForm;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardPairRule;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.RuleCard;

/**
 * A later version of the base holds, and what is derived from it is not what it was. A version that changes a telephone only
 * outdates nothing.
 */
public final class Outdated extends StandardPairRule {

    /** The rule. */
    public Outdated() {
        super(RuleCard.builder()
                .id("derivation.outdated")
                .severity(Severity.WARNING)
                .against(Against.BASE)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .need("lifecycle.derivesFrom.version")
                .basisEntry(Sources.sitong("派生规则"))
                .build());
    }

    @Override
    public void check(PairContext pair) {
        Definition base = pair.other().definition();
        Definition current = pair.other().current();
        DerivationRef named = Objects.requireNonNull(
                Objects.requireNonNull(pair.definition().lifecycle()).derivesFrom());
        Integer since = named.version();
        Integer now = version(current);
        if (!DerivableForm.exists(base.kind())) {
            pair.notChecked("kind", Map.of());
        } else if (since == null || now == null) {
            pair.notChecked("version", Map.of());
        } else if (now > since) {
            judge(named, base, current, pair);
        }
    }

    private static void judge(DerivationRef named, Definition base, Definition current, PairContext pair) {
        String known = named.digest();
        boolean isThere = Objects.equals(version(base), named.version());
        String before =
                known != null && known.startsWith(Fresh.ALGORITHM) ? known : isThere ? Fresh.digest(base) : null;
        if (before == null) {
            pair.notChecked("gone", Map.of());
        } else if (!before.equals(Fresh.digest(current))) {
            pair.report(Observation.at("/lifecycle/derivesFrom/version")
                    .with("since", String.valueOf(named.version()))
                    .naming("now", String.valueOf(version(current)))
                    .related(pair.other().place(JsonPointer.ROOT)));
        }
    }

    private static @Nullable Integer version(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        return lifecycle == null ? null : lifecycle.version();
    }
}
