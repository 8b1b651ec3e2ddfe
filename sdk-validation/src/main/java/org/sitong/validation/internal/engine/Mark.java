package org.sitong.validation.internal.engine;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.validation.Input;
import org.sitong.validation.Related;
import org.sitong.validation.Verdict;
import org.sitong.validation.internal.pack.Locality;
import org.sitong.validation.internal.reference.Remembered;
import org.sitong.validation.internal.waiver.WaivedCounts;
import org.sitong.validation.rule.SetMark;

/**
 * A document that was judged and may be spoken of again: where to read it, and what must be known so that counts and limits stay
 * exact. There may be a million of them.
 */
final class Mark implements SetMark, Remembered {

    private final Revisits revisits;
    private final int order;
    private final Input input;
    private final @Nullable String subject;
    private final Locality locality;
    private @Nullable Severity gravest;
    private @Nullable Severity gravestBefore;
    private @Nullable Map<Severity, Long> late;
    private int kept;
    private @Nullable BitSet failed;
    private @Nullable Map<Integer, Verdict> others;

    /** Marks the document at a position among those of a run. */
    Mark(Revisits revisits, int order, Outcome outcome) {
        this.revisits = revisits;
        this.order = order;
        this.input = outcome.input().forLater();
        this.subject = Brief.text(outcome.subject().identity());
        this.locality = outcome.locality();
    }

    /** Takes over what was said of the document while it was at hand. */
    void settle(Outcome outcome, int keptSoFar, WaivedCounts waived, Plan plan) {
        gravest = outcome.remarks().gravest(waived);
        gravestBefore = gravest;
        kept = keptSoFar;
        for (int rule = 0; rule < plan.lateRules().size(); rule++) {
            set(rule, outcome.verdicts().get(plan.lateRules().get(rule).card().id()));
        }
    }

    private void set(int rule, @Nullable Verdict verdict) {
        if (verdict == null || verdict.outcome() == Verdict.Outcome.PASSED) {
            if (others != null) {
                others.remove(rule);
            }
        } else if (verdict.outcome() == Verdict.Outcome.FAILED) {
            failed = failed == null ? new BitSet() : failed;
            failed.set(rule);
        } else {
            others = others == null ? new HashMap<>(2) : others;
            others.put(rule, verdict);
        }
    }

    /** What a rule that may speak late says so far. */
    Verdict verdict(int rule) {
        if (failed != null && failed.get(rule)) {
            return Verdict.FAILED;
        }
        return others == null ? Verdict.PASSED : others.getOrDefault(rule, Verdict.PASSED);
    }

    void amend(int rule, Verdict verdict) {
        set(rule, verdict);
    }

    @Nullable
    Severity gravest() {
        return gravest;
    }

    /** Counts what is said at the end. */
    void say(Severity severity) {
        late = late == null ? new EnumMap<>(Severity.class) : late;
        late.merge(severity, 1L, Long::sum);
        gravest = gravest == null || severity.compareTo(gravest) < 0 ? severity : gravest;
    }

    /** Takes out what was said at the end and is waived. */
    void accept(Map<Severity, Long> waived) {
        gravest = gravestBefore;
        Objects.requireNonNull(late, "late").forEach((severity, number) -> {
            boolean counts = number > waived.getOrDefault(severity, 0L);
            gravest = counts && (gravest == null || severity.compareTo(gravest) < 0) ? severity : gravest;
        });
    }

    /** How many findings of the document were handed on or are going to be. */
    int kept() {
        return kept;
    }

    void keep() {
        kept++;
    }

    /** Which packs change rules for the document. */
    Locality locality() {
        return locality;
    }

    int order() {
        return order;
    }

    Input input() {
        return input;
    }

    @Override
    public String document() {
        return input.document();
    }

    @Override
    public @Nullable String subject() {
        return subject;
    }

    @Override
    public @Nullable Definition definition() {
        return revisits.read(this).definition();
    }

    @Override
    public SetMark mark() {
        return this;
    }

    @Override
    public Related place(JsonPointer pointer) {
        Subject again = revisits.find(this);
        return again == null
                ? Related.builder()
                        .document(document())
                        .subject(subject)
                        .pointer(pointer)
                        .build()
                : again.place(Objects.requireNonNull(pointer, "pointer"));
    }
}
