package org.sitong.validation.internal.rules.derivation;

import java.time.LocalDate;
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
import org.sitong.validation.internal.reference.Effective;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardPairRule;
import org.sitong.validation.rule.Against;
import org.sitong.validation.rule.Counterpart;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;
import org.sitong.validation.rule.RuleCard;

/**
 * A later version of the base holds, and what is derived from it is not what it was; or no version holds any more, or not yet. A
 * version that changes a telephone only outdates nothing.
 */
public final class Outdated extends StandardPairRule {

    private static final JsonPointer REFERENCE = JsonPointer.parse("/lifecycle/derivesFrom");

    /** The rule. */
    public Outdated() {
        super(RuleCard.builder()
                .id("derivation.outdated")
                .severity(Severity.WARNING)
                .against(Against.BASE)
                .kind(Kind.SERVICE_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .read("lifecycle.derivesFrom")
                .basisEntry(Sources.sitong("派生规则"))
                .build());
    }

    @Override
    public void check(PairContext pair) {
        Counterpart base = pair.other();
        Lifecycle own = pair.definition().lifecycle();
        DerivationRef named = own == null ? null : own.derivesFrom();
        if (named == null || Effective.isOver(own, pair.date())) {
            pair.notApplicable();
        } else if (!DerivableForm.exists(base.definition().kind())) {
            pair.notChecked("kind", Map.of());
        } else if (Effective.isOver(base.current().lifecycle(), pair.date())) {
            LocalDate until = Objects.requireNonNull(base.current().lifecycle()).effectiveTo();
            Observation said = Observation.at(REFERENCE).related(base.place(JsonPointer.ROOT));
            pair.report(
                    until == null
                            ? said.variant("cancelled")
                            : said.variant("over").with("until", until.toString()));
        } else {
            compare(named, pair);
        }
    }

    private static void compare(DerivationRef named, PairContext pair) {
        Counterpart base = pair.other();
        Integer since = named.version();
        Integer now = version(base.current());
        if (since == null) {
            byDigest(named, pair);
        } else if (now == null) {
            pair.notChecked("version", Map.of());
        } else if (now > since) {
            newer(named, pair);
        } else if (base.how() == Counterpart.How.NAMED && isToCome(base.definition(), pair)) {
            pair.report(Observation.at(REFERENCE.child("version"))
                    .variant("to-come")
                    .graded(Severity.INFO)
                    .with("since", since.toString())
                    .with("from", String.valueOf(lifecycle(base.definition()).effectiveFrom()))
                    .related(base.place(JsonPointer.ROOT)));
        }
    }

    /** No version is named: the digest alone tells whether the contents are those of then. */
    private static void byDigest(DerivationRef named, PairContext pair) {
        String known = named.digest();
        if (known == null || !known.startsWith(Fresh.ALGORITHM)) {
            pair.notApplicable();
        } else if (!known.equals(Fresh.digest(pair.other().current()))) {
            pair.report(Observation.at(REFERENCE.child("digest"))
                    .variant("digest")
                    .related(pair.other().place(JsonPointer.ROOT)));
        }
    }

    private static void newer(DerivationRef named, PairContext pair) {
        Definition base = pair.other().definition();
        Definition current = pair.other().current();
        String known = named.digest();
        boolean isThere = Objects.equals(version(base), named.version());
        String before =
                known != null && known.startsWith(Fresh.ALGORITHM) ? known : isThere ? Fresh.digest(base) : null;
        if (before == null) {
            pair.notChecked("gone", Map.of());
        } else if (!before.equals(Fresh.digest(current))) {
            pair.report(Observation.at(REFERENCE.child("version"))
                    .with("since", String.valueOf(named.version()))
                    .naming("now", String.valueOf(version(current)))
                    .related(pair.other().place(JsonPointer.ROOT)));
        }
    }

    /** Whether a base is to hold later, while the definition holds already. */
    private static boolean isToCome(Definition base, PairContext pair) {
        LocalDate from = lifecycle(base).effectiveFrom();
        return from != null && pair.date().isBefore(from) && Effective.on(lifecycle(pair.definition()), pair.date());
    }

    private static Lifecycle lifecycle(Definition definition) {
        return Objects.requireNonNullElseGet(
                definition.lifecycle(), () -> Lifecycle.builder().build());
    }

    private static @Nullable Integer version(Definition definition) {
        return lifecycle(definition).version();
    }
}
