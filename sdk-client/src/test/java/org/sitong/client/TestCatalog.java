package org.sitong.client;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Gzip;
import org.sitong.client.release.CanonicalDefinition;
import org.sitong.client.release.CatalogLayout;
import org.sitong.client.release.ChangeListRef;
import org.sitong.client.release.ChangeType;
import org.sitong.client.release.DefinitionKey;
import org.sitong.client.release.MerkleTree;
import org.sitong.client.release.Pointer;
import org.sitong.client.release.Release;
import org.sitong.client.release.ReleaseChange;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.release.ShardRef;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.Root;
import org.sitong.client.trust.Signer;
import org.sitong.document.Digest;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.DefinitionRef;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.Lifecycle;
import org.sitong.item.NationalCodes;
import org.sitong.item.Tombstone;
import org.sitong.standard.Kind;

/**
 * Publishes whatever a test wants, also what no honest publisher would: no gate looks at it. The files are in memory, by their paths.
 */
public final class TestCatalog {

    static final ContentDigest SHA = ContentDigest.SHA_256;

    public final Map<String, byte[]> files = new ConcurrentHashMap<>();
    public final List<ReleaseRef> releases = new ArrayList<>();
    public Instant issued = TestKeys.NOW.minus(Duration.ofHours(1));
    public Duration valid = Duration.ofDays(7);
    public Signer[] signers = {TestKeys.ALICE};
    public UnaryOperator<byte[]> changeList = list -> list;
    private List<Definition> last = List.of();

    public TestCatalog() {
        root(TestKeys.root(1, 1, TestKeys.ALICE), TestKeys.ALICE);
    }

    public TestCatalog root(Root root, Signer... by) {
        files.put(CatalogLayout.root(root.version()), TestKeys.signed(root.envelope(), by));
        return this;
    }

    public byte[] pinned() {
        return file(CatalogLayout.root(1));
    }

    public byte[] file(String path) {
        return Objects.requireNonNull(files.get(path), path);
    }

    public static BasicItem item(int number) {
        return item(number, "事项" + number);
    }

    public static BasicItem item(int number, String name) {
        return BasicItem.builder()
                .identity(ItemIdentity.builder()
                        .national(
                                NationalCodes.builder().basicCode(code(number)).build())
                        .build())
                .name(ItemName.builder().main(name).build())
                .itemType(ItemType.LICENCE)
                .build();
    }

    public static String code(int number) {
        return "0001" + (10_000 + number) + "000";
    }

    public static BasicItem version(int number, int version, LocalDate from) {
        return item(number, "事项" + number + "第" + version + "版").toBuilder()
                .lifecycle(
                        Lifecycle.builder().version(version).effectiveFrom(from).build())
                .build();
    }

    public static Tombstone tombstone(int number, String reason) {
        return Tombstone.builder()
                .of(DefinitionRef.builder()
                        .kind(Kind.BASIC_ITEM)
                        .identity(code(number))
                        .build())
                .name("事项" + number)
                .reason(reason)
                .removedOn(LocalDate.of(2026, 11, 1))
                .build();
    }

    public static List<Definition> items(int count) {
        List<Definition> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(item(i));
        }
        return all;
    }

    private static DefinitionKey key(Definition definition) {
        return Objects.requireNonNull(DefinitionKey.of(definition));
    }

    /** Publishes a release with these definitions, signed; returns what names it. */
    public ReleaseRef publish(String version, Collection<? extends Definition> given) {
        List<Definition> definitions = new ArrayList<>(given);
        definitions.sort(Comparator.comparing(TestCatalog::key));
        List<ShardRef> shards = new ArrayList<>();
        List<Definition> shard = new ArrayList<>();
        MerkleTree tree = MerkleTree.with(SHA);
        Map<String, Long> counts = new TreeMap<>();
        for (int i = 0; i < definitions.size(); i++) {
            Definition each = definitions.get(i);
            shard.add(each);
            tree.add(CanonicalDefinition.digest(each, SHA));
            counts.merge(each.kind().token(), 1L, Long::sum);
            boolean isLast = i + 1 == definitions.size();
            boolean ends = isLast || !key(each).isSameDefinition(key(definitions.get(i + 1)));
            if (isLast || ends && Objects.requireNonNull(each.identityCode()).hashCode() % 4 == 0) {
                shards.add(shard(shard));
                shard = new ArrayList<>();
            }
        }
        ReleaseRef before = releases.isEmpty() ? null : releases.get(releases.size() - 1);
        ReleaseVersion number = ReleaseVersion.parse(version);
        Release release = Release.builder()
                .catalog(TestKeys.CATALOG)
                .version(number)
                .sequence(before == null ? 1 : before.sequence() + 1)
                .date(LocalDate.of(2026, 11, 20))
                .previous(before)
                .standard("1.0")
                .shards(shards)
                .counts(counts)
                .changes(before == null ? null : changes(number, last, definitions))
                .tree(tree.root())
                .build();
        files.put(release.path(), TestKeys.signed(release.envelope(), signers));
        ReleaseRef ref = release.ref(SHA.digest(release.payload()));
        releases.add(ref);
        last = definitions;
        point(ref);
        return ref;
    }

    /** Signs a pointer to a release. */
    public Pointer point(ReleaseRef ref) {
        issued = issued.plusSeconds(60);
        Pointer pointer = Pointer.builder()
                .catalog(TestKeys.CATALOG)
                .publisher("示例市政务服务管理局")
                .release(ref)
                .issued(issued)
                .expires(issued.plus(valid))
                .build();
        files.put(CatalogLayout.POINTER, TestKeys.signed(pointer.envelope(), signers));
        return pointer;
    }

    private ShardRef shard(List<Definition> definitions) {
        byte[] plain = lines(definitions);
        byte[] file = Gzip.compress(plain);
        ShardRef ref = new ShardRef(
                SHA.digest(file),
                file.length,
                SHA.digest(plain),
                plain.length,
                definitions.size(),
                key(definitions.get(0)),
                key(definitions.get(definitions.size() - 1)));
        files.put(ref.path(), file);
        return ref;
    }

    private static byte[] lines(List<Definition> definitions) {
        StringBuilder lines = new StringBuilder();
        definitions.forEach(each -> lines.append(new String(CanonicalDefinition.line(each), StandardCharsets.UTF_8))
                .append('\n'));
        return lines.toString().getBytes(StandardCharsets.UTF_8);
    }

    private ChangeListRef changes(ReleaseVersion version, List<Definition> before, List<Definition> now) {
        Map<DefinitionKey, List<Definition>> old = groups(before);
        Map<DefinitionKey, List<Definition>> fresh = groups(now);
        TreeMap<DefinitionKey, ReleaseChange> changes = new TreeMap<>();
        long[] counts = new long[3];
        for (Map.Entry<DefinitionKey, List<Definition>> each : fresh.entrySet()) {
            Digest was = digest(old.get(each.getKey()));
            Digest is = digest(each.getValue());
            if (!is.equals(was)) {
                ChangeType type = was == null ? ChangeType.ADDED : ChangeType.CHANGED;
                counts[type.ordinal()]++;
                DefinitionKey newest = newest(each.getValue());
                changes.put(
                        newest,
                        ReleaseChange.builder()
                                .type(type)
                                .key(newest)
                                .before(was)
                                .after(is)
                                .build());
            }
        }
        for (Map.Entry<DefinitionKey, List<Definition>> each : old.entrySet()) {
            if (!fresh.containsKey(each.getKey())) {
                counts[2]++;
                DefinitionKey newest = newest(each.getValue());
                changes.put(
                        newest,
                        ReleaseChange.builder()
                                .type(ChangeType.REMOVED)
                                .key(newest)
                                .before(digest(each.getValue()))
                                .reason(reason(newest, now))
                                .build());
            }
        }
        StringBuilder lines = new StringBuilder();
        changes.values()
                .forEach(each -> lines.append(new String(each.line(), StandardCharsets.UTF_8))
                        .append('\n'));
        byte[] list = changeList.apply(lines.toString().getBytes(StandardCharsets.UTF_8));
        files.put(CatalogLayout.changes(version), list);
        return new ChangeListRef(SHA.digest(list), list.length, counts[0], counts[1], counts[2]);
    }

    private static String reason(DefinitionKey gone, List<Definition> now) {
        return now.stream()
                .filter(Tombstone.class::isInstance)
                .map(Tombstone.class::cast)
                .filter(each -> gone.identity().equals(each.identityCode()))
                .map(Tombstone::reason)
                .findFirst()
                .orElse(SyncReport.UNEXPLAINED);
    }

    private static Map<DefinitionKey, List<Definition>> groups(List<Definition> definitions) {
        Map<DefinitionKey, List<Definition>> groups = new TreeMap<>();
        for (Definition each : definitions) {
            DefinitionKey key = key(each);
            groups.computeIfAbsent(
                            new DefinitionKey(key.kind(), key.identity(), -1, key.removed()),
                            absent -> new ArrayList<>())
                    .add(each);
        }
        return groups;
    }

    private static DefinitionKey newest(List<Definition> versions) {
        return key(versions.get(versions.size() - 1));
    }

    private static @Nullable Digest digest(@Nullable List<Definition> versions) {
        if (versions == null) {
            return null;
        }
        byte[] lines = lines(versions);
        return SHA.digest(Arrays.copyOf(lines, lines.length - 1));
    }

    /** The catalog as a source. */
    public CatalogSource source() {
        return new MapSource(files);
    }

    /** Writes all files into a folder. */
    public Path write(Path folder) {
        try {
            for (Map.Entry<String, byte[]> each : files.entrySet()) {
                Path file = folder.resolve(each.getKey());
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.write(file, each.getValue());
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
