package org.sitong.client.release;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.sitong.client.TestKeys;
import org.sitong.client.internal.Gzip;
import org.sitong.client.trust.ContentDigest;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.document.Digest;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.ItemIdentity;
import org.sitong.item.ItemName;
import org.sitong.item.ItemType;
import org.sitong.item.NationalCodes;
import org.sitong.standard.Burden;

/** A small release, made by hand. */
final class Samples {

    static final ContentDigest SHA = ContentDigest.SHA_256;

    /** A shard and what a release says of it. */
    record Shard(byte[] file, ShardRef ref) {}

    private Samples() {}

    static BasicItem item(int number) {
        return BasicItem.builder()
                .identity(ItemIdentity.builder()
                        .national(NationalCodes.builder()
                                .basicCode("0001" + (10_000 + number) + "000")
                                .build())
                        .build())
                .name(ItemName.builder().main("事项" + number).build())
                .itemType(ItemType.LICENCE)
                .build();
    }

    static Shard shard(Definition... definitions) {
        StringBuilder lines = new StringBuilder();
        for (Definition definition : definitions) {
            lines.append(new String(CanonicalDefinition.line(definition), StandardCharsets.UTF_8))
                    .append('\n');
        }
        byte[] plain = lines.toString().getBytes(StandardCharsets.UTF_8);
        byte[] file = Gzip.compress(plain);
        ShardRef ref = new ShardRef(
                SHA.digest(file),
                file.length,
                SHA.digest(plain),
                plain.length,
                definitions.length,
                key(definitions[0]),
                key(definitions[definitions.length - 1]));
        return new Shard(file, ref);
    }

    static DefinitionKey key(Definition definition) {
        return Objects.requireNonNull(DefinitionKey.of(definition));
    }

    static List<Digest> digests(Definition... definitions) {
        List<Digest> all = new ArrayList<>();
        Arrays.stream(definitions).forEach(each -> all.add(CanonicalDefinition.digest(each, SHA)));
        return all;
    }

    static Digest tree(List<Digest> definitions) {
        MerkleTree tree = MerkleTree.with(SHA);
        definitions.forEach(tree::add);
        return tree.root();
    }

    static List<Digest> path(List<Digest> definitions, int index) {
        MerkleTree tree = MerkleTree.with(SHA);
        for (int i = 0; i < definitions.size(); i++) {
            if (i == index) {
                tree.addProven(definitions.get(i));
            } else {
                tree.add(definitions.get(i));
            }
        }
        return tree.path();
    }

    static Release release() {
        Definition[] first = {item(1), item(2), item(3)};
        Definition[] second = {item(4), item(5)};
        List<Digest> digests = new ArrayList<>(digests(first));
        digests.addAll(digests(second));
        return Release.builder()
                .catalog(TestKeys.CATALOG)
                .version(ReleaseVersion.parse("1.1.0"))
                .sequence(2)
                .date(LocalDate.of(2026, 11, 22))
                .previous(new ReleaseRef(ReleaseVersion.parse("1.0.0"), 1, SHA.digest(new byte[0])))
                .standard("1.0")
                .shard(shard(first).ref())
                .shard(shard(second).ref())
                .count("BasicItem", 5L)
                .changes(new ChangeListRef(
                        SHA.digest(changed().line()), changed().line().length + 1, 0, 1, 0))
                .tree(tree(digests))
                .build();
    }

    static ReleaseChange changed() {
        return ReleaseChange.builder()
                .type(ChangeType.CHANGED)
                .key(key(item(2)))
                .name("事项2")
                .before(SHA.digest(new byte[] {1}))
                .after(SHA.digest(new byte[] {2}))
                .step(VersionStep.MINOR)
                .effect(new ChangeEffect(Burden.APPLICANT, Direction.EASIER, 1))
                .build();
    }

    static ReleaseChange removed() {
        return ReleaseChange.builder()
                .type(ChangeType.REMOVED)
                .key(key(item(3)))
                .name("事项3")
                .before(SHA.digest(new byte[] {3}))
                .step(VersionStep.MAJOR)
                .reason("国发〔2025〕1号取消")
                .removedOn(LocalDate.of(2026, 12, 1))
                .replacement("000110004000")
                .build();
    }

    static Pointer pointer() {
        return Pointer.builder()
                .catalog(TestKeys.CATALOG)
                .publisher("示例市政务服务局")
                .release(release().ref(SHA.digest(release().payload())))
                .issued(Instant.parse("2026-11-22T02:00:00Z"))
                .expires(Instant.parse("2026-12-22T02:00:00Z"))
                .build();
    }
}
