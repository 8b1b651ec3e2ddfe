package org.sitong.client.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.client.TestKeys.ALICE;
import static org.sitong.client.TestKeys.BOB;
import static org.sitong.client.TestKeys.SUITE;
import static org.sitong.client.TestKeys.root;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.client.TestCatalog;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.LengthMismatchException;
import org.sitong.client.trust.UntrustedSignerException;
import org.sitong.client.trust.Verifier;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.Definition;

/** A folder stays a valid catalog whatever is done to it in whatever order. */
class PublishOrderTest {

    private static final Instant NOW = Instant.parse("2026-12-01T00:00:00Z");

    @TempDir
    private Path folder;

    private CatalogSite site;
    private CatalogPublisher publisher;

    @BeforeEach
    void begin() throws IOException {
        site = CatalogSite.of(folder.resolve("site"), SUITE);
        site.propose(root(1, 1, ALICE));
        assertThat(site.signRoot(List.of(ALICE))).isNull();
        publisher = CatalogPublisher.of(site, candidate -> GateReport.builder().build());
    }

    private PreparedRelease prepare(String version, List<? extends Definition> definitions) throws IOException {
        StringBuilder lines = new StringBuilder();
        definitions.forEach(
                each -> lines.append(DocumentWriter.of(DocumentFormat.NDJSON).write(each)));
        Path input = Files.writeString(Files.createTempFile(folder, "input", ".ndjson"), lines, UTF_8);
        return publisher.prepare(PublishRequest.builder()
                .input(input)
                .publisher("示例市政务服务局")
                .version(ReleaseVersion.parse(version))
                .date(LocalDate.of(2026, 12, 1))
                .issued(NOW)
                .expires(NOW.plusSeconds(86_400))
                .work(folder)
                .build());
    }

    private void publish(String version, List<? extends Definition> definitions) throws IOException {
        try (PreparedRelease prepared = prepare(version, definitions)) {
            assertThat(prepared.publish(List.of(ALICE))).isNull();
        }
    }

    private Verifier verifier() throws IOException {
        return Verifier.of(site.demandChain());
    }

    @Test
    void ofTwoReleasesPreparedAtOnceTheSecondIsRefused() throws IOException {
        publish("1.0.0", TestCatalog.items(3));
        try (PreparedRelease one = prepare("1.1.0", TestCatalog.items(4));
                PreparedRelease other = prepare("1.1.0", TestCatalog.items(5))) {
            assertThat(one.publish(List.of(ALICE))).isNull();
            assertThatThrownBy(() -> other.publish(List.of(ALICE)))
                    .isInstanceOfSatisfying(
                            PublishRefusedException.class,
                            refused -> assertThat(refused.problems())
                                    .extracting(PublishProblem::id)
                                    .containsExactly("publish.superseded"));
            assertThat(one.publish(List.of(ALICE))).isNull();
        }
        assertThat(site.verify(verifier(), NOW).definitions()).isEqualTo(4);
    }

    @Test
    void aShardThatIsTakenOverHasToBeThere() throws IOException {
        publish("1.0.0", TestCatalog.items(5_000));
        Path shard = folder.resolve("site")
                .resolve(Objects.requireNonNull(site.release()).shards().get(0).path());
        try (PreparedRelease next = prepare("1.1.0", TestCatalog.items(5_001))) {
            assertThat(next.newShards()).hasSizeLessThan(next.release().shards().size());
            Files.delete(shard);
            assertThatThrownBy(() -> next.publish(List.of(ALICE))).isInstanceOf(LengthMismatchException.class);
        }
        assertThat(Objects.requireNonNull(site.pointer()).release().version()).hasToString("1.0.0");
    }

    @Test
    void aRootWaitsUntilThePointerInEffectIsSignedByItsKeys() throws IOException {
        publish("1.0.0", TestCatalog.items(3));
        ReleaseVersion version = ReleaseVersion.parse("1.0.0");
        site.propose(root(2, 1, BOB));
        site.sign(version, List.of(ALICE, BOB));
        assertThat(site.signRoot(List.of(ALICE, BOB))).isInstanceOf(UntrustedSignerException.class);
        assertThat(site.demandChain().current().version()).isEqualTo(1);
        assertThat(site.activate(version)).isNull();
        assertThat(site.signRoot(List.of())).isNull();
        assertThat(site.demandChain().current().version()).isEqualTo(2);
        assertThat(site.verify(verifier(), NOW).definitions()).isEqualTo(3);
    }
}
