package org.sitong.client.internal.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.diff.AnyDefinition;
import org.sitong.document.Definitions;
import org.sitong.document.Digest;
import org.sitong.document.Digests;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;

class IndexBuildTest {

    private static final Digest RELEASE = Digests.sha256(new byte[0]);

    @TempDir
    Path folder;

    @Test
    void littleMemoryGivesTheSameBytes() throws IOException {
        AnyDefinition any = new AnyDefinition(new Random(7));
        List<Definition> definitions = IntStream.range(0, 600)
                .mapToObj(i -> Definitions.read(any.of(Kind.values()[i % Kind.values().length]))
                        .value())
                .toList();
        byte[] inOneRun = build(definitions, Long.MAX_VALUE / 4);
        assertThat(build(definitions, 20_000)).isEqualTo(inOneRun);
        assertThat(folder).isEmptyDirectory();
    }

    private byte[] build(List<Definition> definitions, long memory) throws IOException {
        Path building = folder.resolve("building");
        Path file = building.resolve("index");
        try (IndexBuild build = new IndexBuild(building, file, RELEASE, "sha256", memory)) {
            for (int i = 0; i < definitions.size(); i++) {
                build.add(i / 10, i % 10 * 100L, 100, new byte[32], definitions.get(i));
            }
            assertThat(build.finish()).isEqualTo(definitions.size());
            return Files.readAllBytes(file);
        }
    }

    @Test
    void whatAKilledWriterLeftIsRemoved() throws IOException {
        Path building = Files.createDirectories(folder.resolve("building/deep"));
        Files.writeString(building.resolve("left"), "x");
        build(List.of(), 1000);
        assertThat(folder).isEmptyDirectory();
    }
}
