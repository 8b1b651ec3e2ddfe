package org.sitong.client.release;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.sitong.client.TestKeys;
import org.sitong.client.trust.Envelope;
import org.sitong.document.Digest;
import org.sitong.item.Definition;

/**
 * The bytes of every document of the format, kept: a change of them is a change of what others have published. Written again with
 * {@code -Dsitong.generate=true}.
 */
class GoldenFilesTest {

    private static final Path FOLDER = Path.of("src/test/resources/org/sitong/client/release/golden");

    private static Map<String, byte[]> files() {
        Release release = Samples.release();
        Definition[] all = {
            Samples.item(1), Samples.item(2), Samples.item(3), Samples.item(4), Samples.item(5),
        };
        List<Digest> digests = Samples.digests(all);
        Envelope seal = Seal.of(release).envelope().signedBy(TestKeys.ALICE, TestKeys.SUITE);
        MembershipProof proof = new MembershipProof(seal, digests.get(3), 3, Samples.path(digests, 3));
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put(
                "root.json",
                TestKeys.signed(
                        TestKeys.root(1, 2, TestKeys.ALICE, TestKeys.BOB).envelope(), TestKeys.ALICE, TestKeys.BOB));
        files.put("catalog.json", TestKeys.signed(Samples.pointer().envelope(), TestKeys.ALICE, TestKeys.BOB));
        files.put("release.json", TestKeys.signed(release.envelope(), TestKeys.ALICE));
        files.put("release.payload.json", release.payload());
        files.put("seal.json", seal.bytes());
        files.put("changes.ndjson", (line(Samples.changed()) + line(Samples.removed())).getBytes(UTF_8));
        files.put("shard.ndjson", plain(Samples.shard(all)));
        files.put("proof.txt", (proof.text() + "\n").getBytes(UTF_8));
        return files;
    }

    private static String line(ReleaseChange change) {
        return new String(change.line(), UTF_8) + "\n";
    }

    private static byte[] plain(Samples.Shard shard) {
        ShardContent content = ShardContent.verify(shard.file(), shard.ref(), TestKeys.SUITE);
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < content.count(); i++) {
            lines.append(new String(content.line(i), UTF_8)).append('\n');
        }
        return lines.toString().getBytes(UTF_8);
    }

    @TestFactory
    Stream<DynamicTest> bytesStay() {
        return files().entrySet().stream()
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> compare(file.getKey(), file.getValue())));
    }

    private static void compare(String name, byte[] bytes) throws IOException {
        if (Boolean.getBoolean("sitong.generate")) {
            Files.createDirectories(FOLDER);
            Files.write(FOLDER.resolve(name), bytes);
        }
        try (InputStream kept = Boolean.getBoolean("sitong.generate")
                ? Files.newInputStream(FOLDER.resolve(name))
                : Objects.requireNonNull(GoldenFilesTest.class.getResourceAsStream("golden/" + name), name)) {
            assertThat(new String(bytes, UTF_8)).isEqualTo(new String(kept.readAllBytes(), UTF_8));
        }
    }
}
