package org.sitong.client.internal.sync;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.SyncReport;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.standard.Kind;

/** Holds the list of changes that a publisher gives against what really changed. */
final class ChangeList {

    private static final Set<String> KINDS =
            Stream.of(Kind.values()).map(Kind::token).collect(Collectors.toSet());

    private final String document;
    private final ChangeReader list;

    ChangeList(String document, ChangeReader list) {
        this.document = document;
        this.list = list;
    }

    /**
     * Walks both; gives the publisher's words for each change. What no tombstone explains stays unexplained, whatever the list says:
     * who skips this release never sees the list.
     */
    void demandSame(Difference difference, Consumer<ReleaseChange> each) throws IOException {
        while (true) {
            ReleaseChange real = difference.next();
            ReleaseChange said = nextKnown();
            if (real == null && said == null) {
                return;
            }
            if (real == null || said == null || !isSame(real, said)) {
                throw new MalformedDocumentException(
                        document,
                        String.valueOf(
                                said == null ? Objects.requireNonNull(real).key() : said.key()),
                        "the list of changes and the shards differ");
            }
            each.accept(SyncReport.UNEXPLAINED.equals(real.reason()) ? real : said);
        }
    }

    private @Nullable ReleaseChange nextKnown() throws IOException {
        ReleaseChange next = list.next();
        while (next != null && !KINDS.contains(next.key().kind())) {
            next = list.next();
        }
        return next;
    }

    private static boolean isSame(ReleaseChange real, ReleaseChange said) {
        return real.type() == said.type()
                && real.key().equals(said.key())
                && Objects.equals(real.before(), said.before())
                && Objects.equals(real.after(), said.after());
    }
}
