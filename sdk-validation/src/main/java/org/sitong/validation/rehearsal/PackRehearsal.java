package org.sitong.validation.rehearsal;

import java.util.Iterator;
import java.util.Objects;
import java.util.function.Supplier;
import org.sitong.validation.Input;
import org.sitong.validation.Summary;
import org.sitong.validation.Validator;

/**
 * What other rules would newly reject: documents are judged by both, and what only the new ones find, or find graver, is told. Of
 * the old findings only their fingerprints are kept. Immutable and thread-safe.
 */
public final class PackRehearsal {

    private final Validator before;
    private final Validator after;
    private final int most;

    private PackRehearsal(Validator before, Validator after, int most) {
        this.before = before;
        this.after = after;
        this.most = most;
    }

    /**
     * A rehearsal. Findings that a validator's limits hold back are not compared, so give both wide ones.
     *
     * @param before judges by the rules there are
     * @param after judges by the rules to come, with the same day and references
     * @param most how many new findings are kept in full; the counts are exact
     * @return the rehearsal
     * @throws IllegalArgumentException when the number is negative
     */
    public static PackRehearsal of(Validator before, Validator after, int most) {
        if (most < 0) {
            throw new IllegalArgumentException("A number of findings cannot be negative");
        }
        return new PackRehearsal(
                Objects.requireNonNull(before, "before"), Objects.requireNonNull(after, "after"), most);
    }

    /**
     * Judges documents by both.
     *
     * @param inputs gives the documents, the same ones in the same order each time; asked twice, what it gives is not closed
     * @return what is new
     * @throws java.io.UncheckedIOException when the documents cannot be walked
     */
    public PackRehearsalReport run(Supplier<? extends Iterator<? extends Input>> inputs) {
        KnownFindings known = new KnownFindings();
        Summary earlier = before.validate(inputs.get(), finding -> {
            if (finding.counts()) {
                known.add(finding);
            }
        });
        Placed placed = new Placed(inputs.get());
        PackTally tally = new PackTally(known, placed, most);
        Summary summary = after.validate(placed, tally::add);
        return tally.report(earlier, summary);
    }
}
