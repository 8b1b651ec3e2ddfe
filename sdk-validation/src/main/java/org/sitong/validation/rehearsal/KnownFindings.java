package org.sitong.validation.rehearsal;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.Finding;

/**
 * Which findings there were, in eight bytes each: 60 bits that stand for document and fingerprint, then the severity. First all
 * are added, then all are asked for. Used by one thread.
 */
final class KnownFindings {

    private static final int FIRST = 1 << 10;
    private static final int HEX_DIGITS = 15;
    private static final int SEVERITY_BITS = 2;
    private static final int SEVERITY = (1 << SEVERITY_BITS) - 1;
    private static final long SPREAD = 0x9E3779B97F4A7C15L;
    private static final long KEPT = -1L >>> 4;

    private long[] known = new long[FIRST];
    private int size;
    private boolean isSorted;

    void add(Finding finding) {
        if (size == known.length) {
            known = Arrays.copyOf(known, size * 2);
        }
        known[size++] = key(finding) << SEVERITY_BITS | finding.severity().ordinal();
        isSorted = false;
    }

    /** The gravest severity with which a finding was there; {@code null} where it was not. */
    @Nullable
    Severity severity(Finding finding) {
        if (!isSorted) {
            Arrays.sort(known, 0, size);
            isSorted = true;
        }
        long key = key(finding);
        int found = Arrays.binarySearch(known, 0, size, key << SEVERITY_BITS);
        int at = found < 0 ? -found - 1 : found;
        return at < size && known[at] >>> SEVERITY_BITS == key ? Severity.values()[(int) (known[at] & SEVERITY)] : null;
    }

    /** One definition may stand in two documents. */
    private static long key(Finding finding) {
        long fingerprint = Long.parseLong(finding.fingerprint().substring(0, HEX_DIGITS), 16);
        return (fingerprint ^ finding.document().hashCode() * SPREAD) & KEPT;
    }
}
