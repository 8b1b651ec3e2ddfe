package org.sitong.client.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.client.internal.Names;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.Role;
import org.sitong.client.trust.Verifier;
import org.sitong.client.trust.WrongCatalogException;
import org.sitong.document.Digest;

/**
 * {@code release.json}: everything that a release consists of, by digest. It says nothing of the day on which anybody fetches it and
 * never expires; which release is the newest one is the {@link Pointer}'s to say. Immutable and thread-safe.
 */
@Value
public class Release implements SignedDocument {

    /** The kind of document, as it is signed. */
    public static final String TYPE = "application/vnd.sitong.catalog-release+json";

    /** The most bytes of a release. */
    public static final int MAX_BYTES = 48 << 20;

    /** The most shards of a release. */
    public static final int MAX_SHARDS = 1 << 16;

    private static final String FORMAT = "1";

    /** The catalog's name. */
    String catalog;

    /** The release's version. */
    ReleaseVersion version;

    /** Its number among the releases of the catalog, from 1. */
    long sequence;

    /** The day that the publisher gives it. */
    LocalDate date;

    /** The release before; {@code null} for the first. */
    @Nullable
    ReleaseRef previous;

    /** The version of the standard that its definitions follow, such as {@code 1.0}. */
    String standard;

    /** The shards in the order of what they hold; empty for a catalog without definitions. */
    List<ShardRef> shards;

    /** How many definitions there are, by kind as documents write it; kinds without any are left out. */
    Map<String, Long> counts;

    /** What changed since the release before; {@code null} for the first. */
    @Nullable
    ChangeListRef changes;

    /** The root of the {@link MerkleTree} over the digests of all definitions, in the order of their keys. */
    Digest tree;

    @Builder(toBuilder = true)
    Release(
            String catalog,
            ReleaseVersion version,
            long sequence,
            LocalDate date,
            @Nullable ReleaseRef previous,
            String standard,
            @Singular Collection<ShardRef> shards,
            @Singular Map<String, Long> counts,
            @Nullable ChangeListRef changes,
            Digest tree) {
        this.catalog = Names.catalog(catalog);
        this.version = version;
        this.sequence = sequence;
        this.date = date;
        this.previous = previous;
        this.standard = standard;
        this.shards = List.copyOf(shards);
        this.counts = Collections.unmodifiableMap(new TreeMap<>(counts));
        this.changes = changes;
        this.tree = tree;
        check();
    }

    private void check() {
        demand(sequence >= 1 && sequence <= Fields.MAX_NUMBER, "sequence " + sequence);
        demand((previous == null) == (changes == null), "changes without a release before, or the reverse");
        demand(
                previous == null
                        || (previous.sequence() == sequence - 1
                                && previous.version().compareTo(version) < 0),
                "the release before is not the one before");
        demand(previous != null || sequence == 1, "a release after the first without one before");
        demand(!standard.isEmpty() && shards.size() <= MAX_SHARDS, "no standard, or too many shards");
        Set<String> algorithms = new HashSet<>();
        algorithms.add(tree.algorithm());
        long definitions = 0;
        DefinitionKey last = null;
        for (ShardRef shard : shards) {
            demand(last == null || last.compareTo(shard.first()) < 0, "shards are not in order: " + shard.first());
            last = shard.last();
            definitions += shard.count();
            algorithms.add(shard.digest().algorithm());
            algorithms.add(shard.plainDigest().algorithm());
        }
        if (changes != null) {
            algorithms.add(changes.digest().algorithm());
        }
        demand(algorithms.size() == 1, "several kinds of digest: " + algorithms);
        demand(counts.values().stream().allMatch(count -> count > 0), "a kind without definitions");
        demand(definitions() == definitions, "the counts are not those of the shards");
    }

    private static void demand(boolean holds, String reason) {
        if (!holds) {
            throw new IllegalArgumentException(reason);
        }
    }

    /**
     * How many definitions there are.
     *
     * @return the number of all kinds together
     */
    public long definitions() {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }

    /**
     * The algorithm of all digests in the release.
     *
     * @return its name, such as {@code sha256}
     */
    public String digestAlgorithm() {
        return tree.algorithm();
    }

    /**
     * The shard that a definition is in, if the release has it.
     *
     * @param key a definition's key
     * @return the shard; {@code null} where no shard can hold it
     */
    public @Nullable ShardRef shard(DefinitionKey key) {
        int low = 0;
        int high = shards.size() - 1;
        while (low <= high) {
            int middle = (low + high) >>> 1;
            ShardRef shard = shards.get(middle);
            if (key.compareTo(shard.first()) < 0) {
                high = middle - 1;
            } else if (key.compareTo(shard.last()) > 0) {
                low = middle + 1;
            } else {
                return shard;
            }
        }
        return null;
    }

    @Override
    public String payloadType() {
        return TYPE;
    }

    @Override
    public String path() {
        return CatalogLayout.release(version);
    }

    @Override
    public byte[] payload() {
        Members byKind = new Members();
        counts.forEach(byKind::number);
        return new Members()
                .text("catalog", catalog)
                .value("changes", changes == null ? null : changes.json())
                .value("counts", byKind.object())
                .text("date", date)
                .text("format", FORMAT)
                .value("previous", previous == null ? null : previous.json())
                .number("sequence", sequence)
                .list("shards", shards.stream().map(ShardRef::json).toList())
                .text("standard", standard)
                .text("tree", tree)
                .text("version", version)
                .bytes();
    }

    /**
     * Reads a release. Nothing is verified by this but the form.
     *
     * @param document the file's name, for failures
     * @param payload what its envelope holds
     * @return the release
     * @throws org.sitong.client.trust.MalformedDocumentException when it has another form
     */
    public static Release read(String document, byte[] payload) {
        Fields fields = Fields.read(document, payload, MAX_BYTES)
                .only(
                        "catalog",
                        "changes",
                        "counts",
                        "date",
                        "format",
                        "previous",
                        "sequence",
                        "shards",
                        "standard",
                        "tree",
                        "version");
        fields.parsed("format", text -> text.equals(FORMAT) ? text : "");
        Fields byKind = fields.object("counts");
        Map<String, Long> counts = new TreeMap<>();
        byKind.names().forEach(kind -> counts.put(kind, byKind.number(kind, 1, Fields.MAX_NUMBER)));
        return fields.make(() -> new Release(
                fields.text("catalog"),
                fields.parsed("version", ReleaseVersion::parse),
                fields.number("sequence", 1, Fields.MAX_NUMBER),
                fields.date("date"),
                fields.has("previous") ? ReleaseRef.read(fields.object("previous")) : null,
                fields.text("standard"),
                fields.objects("shards", MAX_SHARDS).stream()
                        .map(ShardRef::read)
                        .toList(),
                counts,
                fields.has("changes") ? ChangeListRef.read(fields.object("changes")) : null,
                fields.digest("tree")));
    }

    /**
     * Takes a fetched release on: digest, signatures, then what it says, in this order.
     *
     * @param file what was fetched
     * @param expected the release that a verified pointer or release names
     * @param verifier who is trusted
     * @param newest whether the newest root has to trust its signers; an older release may have been signed by keys that were
     *     retired since
     * @return the release
     * @throws org.sitong.client.trust.CatalogTrustException when it may not be relied on
     */
    public static Release verify(byte[] file, ReleaseRef expected, Verifier verifier, boolean newest) {
        String document = CatalogLayout.release(expected.version());
        Envelope envelope = Envelope.read(document, file, TYPE, MAX_BYTES);
        byte[] payload = envelope.payload();
        Digest actual = verifier.chain()
                .suite()
                .digest(document, expected.digest().algorithm())
                .digest(payload);
        if (!actual.equals(expected.digest())) {
            throw new DigestMismatchException(document, expected.digest(), actual);
        }
        if (newest) {
            verifier.verify(document, envelope, Role.RELEASE);
        } else {
            verifier.verifyOld(document, envelope, Role.RELEASE);
        }
        Release release = read(document, payload);
        Pointer.demandCatalog(document, verifier, release.catalog);
        if (!release.version.equals(expected.version()) || release.sequence != expected.sequence()) {
            throw new WrongCatalogException(
                    document,
                    expected.version() + " (" + expected.sequence() + ")",
                    release.version + " (" + release.sequence + ")");
        }
        return release;
    }

    /**
     * Names this release.
     *
     * @param payloadDigest the digest of {@link #payload()}
     * @return what a pointer or the next release says of it
     */
    public ReleaseRef ref(Digest payloadDigest) {
        return new ReleaseRef(version, sequence, payloadDigest);
    }

    /** Collects what a release says. */
    public static class ReleaseBuilder {
        ReleaseBuilder() {}
    }
}
