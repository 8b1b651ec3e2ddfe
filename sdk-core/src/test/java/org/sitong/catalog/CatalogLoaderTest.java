package org.sitong.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.document.DocumentReader;
import org.sitong.item.Definition;
import org.sitong.item.Material;
import org.sitong.standard.Kind;

class CatalogLoaderTest {

    private final CatalogLoader loader = CatalogLoader.of(DocumentReader.standard());

    @TempDir
    Path folder;

    @Test
    void foldersAreLoadedWithAllThatIsBelow() throws IOException {
        write("目录/materials/b.yaml", "kind: Material\nstandard: '1.0'\ncode: B\n");
        write("目录/materials/a.json", "{\"kind\": \"Material\", \"standard\": \"1.0\", \"code\": \"A\"}");
        write(
                "目录/many.ndjson",
                "{\"kind\":\"Material\",\"code\":\"C\"}\n\n{\"kind\":\"Organization\",\"code\":\"O\"}\n");
        write("目录/readme.md", "# none\n");
        write("目录/.vscode/settings.json", "{}");
        write("目录/.hidden.json", "{}");

        CatalogLoad load = loader.load(folder);

        assertThat(load.problems()).isEmpty();
        assertThat(load.documents()).isEqualTo(4);
        assertThat(codes(load, Material.class)).containsExactly("A", "B", "C");
        assertThat(load.catalog().find(Kind.ORGANIZATION, "O")).isPresent();
    }

    @Test
    void whatIsWrongIsToldWithItsPlaceAndHidesNothingElse() throws IOException {
        write("a.json", "{\"kind\": \"Material\", \"code\": \"A\", \"nam\": 1}");
        write("b.ndjson", "{\"kind\":\"Material\",\"code\":\"B\"}\n{\n{\"kind\":\"Ding\"}\n");
        write("c.yaml", "");

        CatalogLoad load = loader.load(List.of(folder, folder.resolve("none"), write("d.txt", "x")));

        assertThat(codes(load, Definition.class)).containsExactly("A", "B");
        assertThat(load.documents()).isEqualTo(5);
        assertThat(load.problems().stream().map(this::shown))
                .containsExactly(
                        "none document.not-found",
                        "d.txt document.unknown-format",
                        "a.json document.unknown-property 1:42",
                        "b.ndjson:2 document.syntax 2:2",
                        "b.ndjson:3 document.kind-unknown 3:9",
                        "c.yaml document.empty 1:1");
        assertThat(load.problems()).allSatisfy(problem -> {
            assertThat(problem.problem().text(Locale.ENGLISH)).isNotBlank();
            assertThat(problem.problem().text(Locale.SIMPLIFIED_CHINESE)).isNotBlank();
        });
    }

    @Test
    void loopsEndAndFilesAreTakenOnce() throws IOException {
        Path file = write("deep/a.json", "{\"kind\": \"Material\", \"code\": \"A\"}");
        link("deep/loop", folder);
        link("again.json", file);

        CatalogLoad load = loader.load(List.of(file, folder, folder.resolve("deep")));

        assertThat(load.problems()).isEmpty();
        assertThat(load.documents()).isEqualTo(1);
    }

    @Test
    void aBrokenLinkIsAProblem() throws IOException {
        link("gone.json", folder.resolve("nowhere.json"));
        assertThat(loader.load(folder).problems().stream().map(this::shown))
                .containsExactly("gone.json document.unreadable");
    }

    @Test
    void problemsAreListedInPartAndCounted() throws IOException {
        write("many.ndjson", "{\n".repeat(10_500));
        CatalogLoad load = loader.load(folder);
        assertThat(load.documents()).isEqualTo(10_500);
        assertThat(load.problems()).hasSize(10_000);
        assertThat(load.unlisted()).isEqualTo(500);
    }

    private void link(String name, Path target) throws IOException {
        Path link = folder.resolve(name);
        Files.createDirectories(link.getParent());
        try {
            Files.createSymbolicLink(link, target);
        } catch (UnsupportedOperationException | FileSystemException e) {
            assumeTrue(false, "This system lets tests make no symbolic links");
        }
    }

    private Path write(String name, String content) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, content);
    }

    private String shown(CatalogProblem problem) {
        String root = folder.toString().replace(folder.getFileSystem().getSeparator(), "/") + "/";
        String place = problem.problem().range() == null
                ? ""
                : " " + problem.problem().range().line() + ":"
                        + problem.problem().range().column();
        return problem.document().replace(root, "") + " " + problem.problem().id() + place;
    }

    private static List<String> codes(CatalogLoad load, Class<? extends Definition> type) {
        try (Stream<? extends Definition> definitions = load.catalog().definitions(type)) {
            return definitions.map(Definition::identityCode).toList();
        }
    }
}
