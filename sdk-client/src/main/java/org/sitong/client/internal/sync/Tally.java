package org.sitong.client.internal.sync;

import java.util.ArrayList;
import java.util.List;
import org.sitong.client.SyncReport;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.ReleaseChange;

/** Counts changes and keeps as many as a report lists. */
final class Tally {

    private final int most;
    private final List<ReleaseChange> kept = new ArrayList<>();
    private long added;
    private long changed;
    private long removed;
    private long unexplained;

    Tally(int most) {
        this.most = most;
    }

    void add(ReleaseChange change) {
        if (change.type() == ChangeType.ADDED) {
            added++;
        } else if (change.type() == ChangeType.CHANGED) {
            changed++;
        } else {
            removed++;
            unexplained += SyncReport.UNEXPLAINED.equals(change.reason()) ? 1 : 0;
        }
        if (kept.size() < most) {
            kept.add(change);
        }
    }

    long unexplained() {
        return unexplained;
    }

    /** Adds what was counted to a report. */
    SyncReport.SyncReportBuilder report(SyncReport.SyncReportBuilder report) {
        return report.added(added)
                .changed(changed)
                .removed(removed)
                .unexplained(unexplained)
                .changes(kept)
                .changesComplete(kept.size() == added + changed + removed);
    }
}
