package org.sitong.validation.internal.compare;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExerciseLevel;
import org.sitong.validation.Input;

/**
 * What is kept of each definition until all are known.
 *
 * @param group the basic code and its region
 * @param names the words of main, sub and handling-item name
 * @param written the names as they are written
 * @param district the district's position
 * @param organ the organ's position; -1 where it is not given
 * @param level the level of exercise
 * @param division the code of the division in which the power is exercised
 * @param subject the code by which it is known
 * @param version its version; 0 where it has none
 * @param derivesFrom the code of the definition that it says it derives from
 * @param carried what its source carries
 * @param later the document, to be read again
 */
record Entry(
        GroupKey group,
        String names,
        String written,
        int district,
        int organ,
        @Nullable ExerciseLevel level,
        @Nullable String division,
        @Nullable String subject,
        int version,
        @Nullable String derivesFrom,
        Carried carried,
        Input later) {

    /** The same whatever order the documents of a district come in. */
    static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::district)
            .thenComparing(Entry::subject, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(entry -> entry.later().document());

    Entry inDistrict(int place) {
        return place == district
                ? this
                : new Entry(
                        group,
                        names,
                        written,
                        place,
                        organ,
                        level,
                        division,
                        subject,
                        version,
                        derivesFrom,
                        carried,
                        later);
    }

    /**
     * What makes a group.
     *
     * @param code the basic code
     * @param region the region of a local code; empty for a national one
     */
    record GroupKey(String code, String region) implements Comparable<GroupKey> {

        private static final Comparator<GroupKey> ORDER =
                Comparator.comparing(GroupKey::code).thenComparing(GroupKey::region);

        @Override
        public int compareTo(GroupKey other) {
            return ORDER.compare(this, other);
        }
    }
}
