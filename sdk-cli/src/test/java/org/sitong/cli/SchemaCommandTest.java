package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.standard.Kind;
import org.sitong.standard.SchemaExport;
import org.sitong.standard.Schemas;

class SchemaCommandTest {

    @Test
    void printsOneSchemaAndNothingElse() {
        for (Kind kind : Kind.values()) {
            Run run = Run.of("schema", kind.token());
            assertThat(run.exitCode()).isZero();
            assertThat(run.err()).isEmpty();
            assertThat(run.out()).contains("https://json-schema.org/draft/2020-12/schema", Schemas.name(kind));
        }
        assertThat(Run.of("schema").out()).contains(Schemas.DEFINITION);
    }

    @Test
    void exportsAllSchemasTogether(@TempDir Path folder) throws IOException {
        Path out = folder.resolve(Run.fileName("新目录", "new")).resolve("schemas");
        Run run = Run.of("schema", "--out", out.toString());
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEmpty();
        try (Stream<Path> files = Files.list(out)) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Schemas.names());
        }
        assertThat(out.resolve(Schemas.COMMON)).hasBinaryContent(SchemaExport.bytes(Schemas.COMMON));
    }

    @Test
    void anUnknownKindIsWrongUsage() {
        Run run = Run.of("schema", "Item");
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.err()).contains("Item", "ServiceItem");
    }

    @Test
    void aPlaceThatCannotBeWrittenIsNamed(@TempDir Path folder) throws IOException {
        Path file = Files.createFile(folder.resolve("taken"));
        Run run = Run.of("schema", "--out", file.toString());
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FAULT);
        assertThat(run.err()).contains("无法写入", file.toString()).doesNotContain("内部故障");
    }
}
