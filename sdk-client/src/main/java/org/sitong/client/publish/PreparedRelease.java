package org.sitong.client.publish;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.client.publish.internal.ShardStore;
import org.sitong.client.publish.internal.SiteFiles;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.ChangeReader;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.Signer;

/** A release that is built and judged but not published. Closing it drops it, unless it was published. Not thread-safe. */
public final class PreparedRelease implements Closeable {

    private final CatalogSite site;
    private final Release release;
    private final Pointer pointer;
    private final ShardStore shards;
    private final Path changes;
    private final Path work;
    private final Problems problems;

    PreparedRelease(
            CatalogSite site,
            Release release,
            Pointer pointer,
            ShardStore shards,
            Path changes,
            Path work,
            Problems problems) {
        this.site = site;
        this.release = release;
        this.pointer = pointer;
        this.shards = shards;
        this.changes = changes;
        this.work = work;
        this.problems = problems;
    }

    /**
     * The release.
     *
     * @return everything that it consists of
     */
    public Release release() {
        return release;
    }

    /**
     * The pointer that will name it.
     *
     * @return the pointer
     */
    public Pointer pointer() {
        return pointer;
    }

    /**
     * Why it must not be published.
     *
     * @return the reasons, at most 1,000; empty where it may be
     */
    public List<PublishProblem> problems() {
        return problems.listed();
    }

    /**
     * How many reasons there are beyond those.
     *
     * @return the number
     */
    public long unlistedProblems() {
        return problems.unlisted();
    }

    /**
     * Shards that whoever has the release before must fetch.
     *
     * @return the new shards
     */
    public List<ShardRef> newShards() {
        return shards.fresh();
    }

    /**
     * What changed since the release before.
     *
     * @return a reader of the list, to be closed; {@code null} for the first release
     * @throws IOException when it cannot be read
     */
    public @Nullable ChangeReader changes() throws IOException {
        return release.changes() == null
                ? null
                : new ChangeReader(CatalogLayout.changes(release.version()), Files.newInputStream(changes));
    }

    /**
     * Publishes the release: its shards, its list of changes, its description and seal, and, where enough signers have signed, last
     * of all the pointer. Whoever looks at the folder meanwhile, or after a crash, sees the release before.
     *
     * @param signers who signs now; others may do so later, see {@link CatalogSite#sign}
     * @return {@code null} when the release took effect, else which signatures are still missing
     * @throws IOException when a file cannot be written
     * @throws PublishRefusedException when there is a reason against it, or another release took effect since this one was
     *     prepared; nothing was written
     * @throws CatalogTrustException when a shard that is taken over from the release before is missing; nothing was written
     */
    public @Nullable CatalogTrustException publish(List<? extends Signer> signers) throws IOException {
        if (!problems.listed().isEmpty()) {
            throw new PublishRefusedException(problems.listed(), problems.unlisted());
        }
        demandNotSuperseded();
        List<ShardRef> fresh = shards.fresh();
        Set<ShardRef> copied = new HashSet<>(fresh);
        for (ShardRef shard : release.shards()) {
            if (!copied.contains(shard)) {
                site.demandThere(shard);
            }
        }
        for (ShardRef shard : fresh) {
            if (!site.isThere(shard)) {
                site.files().copy(shards.file(shard), shard.path());
            }
        }
        if (release.changes() != null) {
            site.files().copy(changes, CatalogLayout.changes(release.version()));
        }
        site.place(release, pointer, signers);
        return site.activate(release.version());
    }

    /** Two releases that follow the same one would overwrite each other. */
    private void demandNotSuperseded() throws IOException {
        Pointer now = site.pointer();
        ReleaseRef current = now == null ? null : now.release();
        if (!Objects.equals(current, release.previous()) && !Objects.equals(current, pointer.release())) {
            String version = current == null ? "-" : current.version().toString();
            throw new PublishRefusedException(
                    List.of(PublishProblem.of("superseded", release.version().toString(), version)), 0);
        }
    }

    @Override
    public void close() throws IOException {
        SiteFiles.deleteAll(work);
    }
}
