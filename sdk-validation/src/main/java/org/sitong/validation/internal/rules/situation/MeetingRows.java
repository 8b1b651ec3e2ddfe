package org.sitong.validation.internal.rules.situation;

import java.util.ArrayList;
import java.util.List;

/** Finds the rows of a decision table that earlier rows meet. */
final class MeetingRows {

    private MeetingRows() {}

    /** Takes a row, the first earlier one that it meets, for which answers, and whether earlier rows leave it nothing. */
    interface Visitor {
        /** Takes one row. */
        void met(int row, int first, DecisionTable.Answers common, boolean isCovered);
    }

    static void check(TableView table, Visitor visitor) throws DecisionTable.TooLarge {
        DecisionTable decided = table.decided();
        for (int row = 0; row < table.rows().size(); row++) {
            if (decided.contradiction(row) != null) {
                continue;
            }
            List<Integer> met = new ArrayList<>();
            DecisionTable.Answers first = null;
            for (int earlier = 0; earlier < row; earlier++) {
                DecisionTable.Answers common = decided.common(row, earlier);
                if (common != null) {
                    met.add(earlier);
                    first = first == null ? common : first;
                }
            }
            if (first != null) {
                visitor.met(row, met.get(0), first, decided.isCovered(row, met));
            }
        }
    }
}
