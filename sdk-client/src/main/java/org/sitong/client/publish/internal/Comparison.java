package org.sitong.client.publish.internal;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ShardContent;
import org.sitong.client.trust.ContentDigest;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;

/** Finds what became of each definition from one release to the next, in one pass over both. */
public final class Comparison {

    private static final int NAME = 1_000;

    /** Tells what the comparison cannot decide alone. */
    public interface Tombstones {

        /** The tombstone of a definition that is gone; {@code null} where there is none. */
        @Nullable
        Tombstone of(DefinitionKey gone);

        /** Takes note that a definition is gone, and that nothing says why. */
        void missing(DefinitionKey gone, @Nullable String name);

        /** Takes note that a tombstone is gone. */
        void forgotten(DefinitionKey tombstone) throws IOException;
    }

    private final ContentDigest digest;
    private final Tombstones tombstones;
    private final Path older;
    private final Path newer;
    private final Path changes;

    /**
     * A comparison.
     *
     * @param older takes the lines that are not the same, as they were
     * @param newer takes the lines that are not the same, as they are
     * @param changes takes what became of each definition, not yet judged
     */
    public Comparison(ContentDigest digest, Tombstones tombstones, Path older, Path newer, Path changes) {
        this.digest = digest;
        this.tombstones = tombstones;
        this.older = older;
        this.newer = newer;
        this.changes = changes;
    }

    /** Compares. */
    public void run(Lines before, Lines after) throws IOException {
        Group.Reader olderGroups = new Group.Reader(before);
        Group.Reader newerGroups = new Group.Reader(after);
        try (OutputStream was = open(older);
                OutputStream is = open(newer);
                OutputStream out = open(changes)) {
            Group one = olderGroups.next();
            Group two = newerGroups.next();
            while (one != null || two != null) {
                int order = one == null ? 1 : two == null ? -1 : one.compareTo(two);
                ReleaseChange change = null;
                if (order < 0 && one != null) {
                    write(one, was);
                    change = removed(one);
                    one = olderGroups.next();
                } else if (order > 0 && two != null) {
                    write(two, is);
                    change = change(ChangeType.ADDED, two)
                            .after(two.digest(digest))
                            .build();
                    two = newerGroups.next();
                } else if (one != null && two != null) {
                    if (!one.isSame(two)) {
                        write(one, was);
                        write(two, is);
                        change = change(ChangeType.CHANGED, two)
                                .before(one.digest(digest))
                                .after(two.digest(digest))
                                .build();
                    }
                    one = olderGroups.next();
                    two = newerGroups.next();
                }
                if (change != null) {
                    out.write(change.line());
                    out.write('\n');
                }
            }
        }
    }

    private static OutputStream open(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file));
    }

    private static void write(Group group, OutputStream out) throws IOException {
        for (Line line : group.lines()) {
            out.write(line.bytes());
            out.write('\n');
        }
    }

    private @Nullable ReleaseChange removed(Group gone) throws IOException {
        DefinitionKey key = gone.key();
        if (!key.removed().isEmpty()) {
            tombstones.forgotten(key);
            return null;
        }
        Tombstone tombstone = tombstones.of(key);
        String reason = tombstone == null ? null : tombstone.reason();
        if (tombstone == null || reason == null || reason.isBlank()) {
            tombstones.missing(key, name(gone));
            return null;
        }
        return change(ChangeType.REMOVED, gone)
                .before(gone.digest(digest))
                .reason(reason)
                .removedOn(tombstone.removedOn())
                .replacedBy(tombstone.replacedBy())
                .build();
    }

    private static ReleaseChange.ReleaseChangeBuilder change(ChangeType type, Group group) {
        return ReleaseChange.builder().type(type).key(group.key()).name(name(group));
    }

    private static @Nullable String name(Group group) {
        Definition definition =
                ShardContent.definition(group.newest().source(), group.newest().bytes());
        return definition == null ? null : name(Definitions.write(definition));
    }

    /** What a definition is called; of an item its parts as far as they differ. */
    private static @Nullable String name(JsonValue.JsonObject value) {
        JsonValue name = value.get("name") == null ? value.get("title") : value.get("name");
        Stream<JsonValue> parts = name instanceof JsonValue.JsonObject object
                ? Stream.of("main", "sub", "handlingItem").map(object::get)
                : Stream.ofNullable(name);
        String joined = parts.filter(JsonValue.JsonString.class::isInstance)
                .map(JsonValue::toString)
                .distinct()
                .collect(Collectors.joining(" / "));
        return joined.isEmpty() ? null : joined.substring(0, Math.min(NAME, joined.length()));
    }
}
