package org.sitong.client.publish.internal;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.trust.ContentDigest;
import org.sitong.document.Digest;

/**
 * All versions of one definition.
 *
 * @param lines the versions, oldest first
 */
record Group(List<Line> lines) {

    /** Groups lines that come in order. */
    static final class Reader {

        private final Lines lines;
        private @Nullable Line ahead;

        Reader(Lines lines) throws IOException {
            this.lines = lines;
            this.ahead = lines.next();
        }

        @Nullable
        Group next() throws IOException {
            Line first = ahead;
            if (first == null) {
                return null;
            }
            List<Line> versions = new ArrayList<>();
            while (ahead != null && (ahead == first || ahead.key().isSameDefinition(first.key()))) {
                versions.add(ahead);
                ahead = lines.next();
            }
            return new Group(versions);
        }
    }

    /** The newest version. */
    Line newest() {
        return lines.get(lines.size() - 1);
    }

    DefinitionKey key() {
        return newest().key();
    }

    /** Compares by what is defined, in whatever version. */
    int compareTo(Group other) {
        DefinitionKey one = key();
        DefinitionKey two = other.key();
        return one.isSameDefinition(two)
                ? 0
                : lines.get(0).key().compareTo(other.lines.get(0).key());
    }

    boolean isSame(Group other) {
        if (lines.size() != other.lines.size()) {
            return false;
        }
        for (int i = 0; i < lines.size(); i++) {
            if (!Arrays.equals(lines.get(i).bytes(), other.lines.get(i).bytes())) {
                return false;
            }
        }
        return true;
    }

    Digest digest(ContentDigest digest) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Line line : lines) {
            if (all.size() > 0) {
                all.write('\n');
            }
            all.writeBytes(line.bytes());
        }
        return digest.digest(all.toByteArray());
    }
}
