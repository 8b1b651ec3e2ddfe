package org.sitong.client.publish;

import java.util.ArrayList;
import java.util.List;

/** Reasons against a release, as many as people read. */
final class Problems {

    private static final int LISTED = 1_000;

    private final List<PublishProblem> listed = new ArrayList<>();
    private long unlisted;

    void add(String id, String place, Object... arguments) {
        add(PublishProblem.of(id, place, arguments));
    }

    void add(PublishProblem problem) {
        if (listed.size() < LISTED) {
            listed.add(problem);
        } else {
            unlisted++;
        }
    }

    void addUnlisted(long more) {
        unlisted += more;
    }

    List<PublishProblem> listed() {
        return List.copyOf(listed);
    }

    long unlisted() {
        return unlisted;
    }
}
