package org.sitong.client.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.client.TestKeys.ALICE;
import static org.sitong.client.TestKeys.BOB;
import static org.sitong.client.TestKeys.CAROL;
import static org.sitong.client.TestKeys.MALLORY;
import static org.sitong.client.TestKeys.NOW;
import static org.sitong.client.TestKeys.SUITE;
import static org.sitong.client.TestKeys.root;
import static org.sitong.client.TestKeys.signed;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class RootChainTest {

    private static final String TYPE = "application/vnd.example+json";
    private static final Envelope NEWS = Envelope.unsigned(TYPE, "{}".getBytes(UTF_8));

    private final Root first = root(1, 2, ALICE, BOB, CAROL);
    private final RootChain chain = RootChain.trust("1.json", signed(first.envelope(), ALICE, BOB), SUITE);

    private static void verify(RootChain by, Signer... signers) {
        Verifier.of(by).verify("news.json", signed(NEWS, signers), TYPE, 100, Role.RELEASE);
    }

    @Test
    void aRootComesBack() {
        Root revoking = root(7, 1, ALICE).toBuilder()
                .oneRevoked(new RevokedKey(BOB.key().id(), LocalDate.of(2026, 5, 1), "私钥遗失"))
                .build();

        Root read = Root.read("7.json", revoking.payload());

        assertThat(read).isEqualTo(revoking);
        assertThat(read.payload()).isEqualTo(revoking.payload());
    }

    @Test
    void aNewRootIsSignedByOldAndNewKeys() {
        Root second = root(2, 2, BOB, CAROL, MALLORY);

        RootChain longer = chain.follow("2.json", signed(second.envelope(), BOB, CAROL));

        assertThat(longer.current()).isEqualTo(second);
        assertThat(longer.roots()).containsExactly(first, second);
        assertThatCode(() -> verify(longer, CAROL, MALLORY)).doesNotThrowAnyException();
        assertThatThrownBy(() -> verify(longer, ALICE, CAROL)).isInstanceOf(ThresholdNotMetException.class);
    }

    @Test
    void oneOldKeyCannotPublishNorRotate() {
        assertThatThrownBy(() -> verify(chain, ALICE)).isInstanceOfSatisfying(ThresholdNotMetException.class, e -> {
            assertThat(e.required()).isEqualTo(2);
            assertThat(e.signers()).containsExactly(ALICE.key().id());
        });
        Root coup = root(2, 1, ALICE);
        assertThatThrownBy(() -> chain.follow("2.json", signed(coup.envelope(), ALICE)))
                .isInstanceOf(ThresholdNotMetException.class);
        assertThatThrownBy(() -> chain.follow("2.json", signed(coup.envelope(), ALICE, MALLORY)))
                .isInstanceOf(ThresholdNotMetException.class);
    }

    @Test
    void aRootNotSignedByItsOwnKeysIsNone() {
        Root second = root(2, 2, MALLORY, ALICE);

        assertThatThrownBy(() -> chain.follow("2.json", signed(second.envelope(), ALICE, BOB)))
                .isInstanceOf(ThresholdNotMetException.class);
        assertThatThrownBy(() -> RootChain.trust("1.json", signed(first.envelope(), ALICE), SUITE))
                .isInstanceOf(ThresholdNotMetException.class);
    }

    @Test
    void versionsFollowOneAnother() {
        for (long version : new long[] {1, 3}) {
            Root other = root(version, 2, ALICE, BOB, CAROL);
            assertThatThrownBy(() -> chain.follow("next.json", signed(other.envelope(), ALICE, BOB)))
                    .isInstanceOfSatisfying(RootChainBrokenException.class, e -> {
                        assertThat(e.trusted()).isEqualTo(1);
                        assertThat(e.offered()).isEqualTo(version);
                    });
        }
    }

    @Test
    void anotherCatalogsRootDoesNotFollow() {
        Root other = root(2, 2, ALICE, BOB).toBuilder().catalog("cn.gov.other").build();

        assertThatThrownBy(() -> chain.follow("2.json", signed(other.envelope(), ALICE, BOB)))
                .isInstanceOf(WrongCatalogException.class);
    }

    @Test
    void aRevocationIsNotForgotten() {
        Root second = root(2, 2, ALICE, BOB).toBuilder()
                .oneRevoked(new RevokedKey(CAROL.key().id(), LocalDate.of(2026, 5, 1), "stolen"))
                .build();
        RootChain longer = chain.follow("2.json", signed(second.envelope(), ALICE, BOB));

        assertThatThrownBy(() ->
                        longer.follow("3.json", signed(root(3, 2, ALICE, BOB).envelope(), ALICE, BOB)))
                .isInstanceOf(RootChainBrokenException.class)
                .hasMessageContaining(CAROL.key().id());
    }

    @Test
    void whatARetiredKeySignedStaysTrueWhatARevokedOneSignedDoesNot() {
        Root retired = root(2, 2, BOB, CAROL);
        RootChain rotated = chain.follow("2.json", signed(retired.envelope(), BOB, CAROL));
        Envelope old = Envelope.read("old.json", signed(NEWS, ALICE, BOB), TYPE, 100);

        assertThatThrownBy(() -> Verifier.of(rotated).verify("old.json", old, Role.RELEASE))
                .isInstanceOf(ThresholdNotMetException.class);
        assertThatCode(() -> Verifier.of(rotated).verifyOld("old.json", old, Role.RELEASE))
                .doesNotThrowAnyException();

        Root revoking = root(3, 2, BOB, CAROL).toBuilder()
                .oneRevoked(new RevokedKey(ALICE.key().id(), LocalDate.of(2026, 5, 1), "私钥泄露"))
                .build();
        RootChain revoked = rotated.follow("3.json", signed(revoking.envelope(), BOB, CAROL));
        assertThatThrownBy(() -> Verifier.of(revoked).verifyOld("old.json", old, Role.RELEASE))
                .isInstanceOfSatisfying(RevokedSignerException.class, e -> {
                    assertThat(e.keyId()).isEqualTo(ALICE.key().id());
                    assertThat(e.reason()).isEqualTo("私钥泄露");
                });
    }

    @Test
    void oneKeyCountsOnce() {
        assertThatThrownBy(
                        () -> new RoleKeys(List.of(ALICE.key().id(), ALICE.key().id()), 2))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> verify(chain, MALLORY))
                .isInstanceOfSatisfying(
                        UntrustedSignerException.class,
                        e -> assertThat(e.signers())
                                .containsExactly(MALLORY.key().id()));
    }

    @Test
    void aRootThatDoesNotFitTogetherIsRefused() {
        assertThatThrownBy(() -> root(1, 3, ALICE, BOB)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> first.toBuilder().clearRoles().build()).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> first.toBuilder().key(MALLORY.key()).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no role");
        assertThatThrownBy(() -> first.toBuilder().catalog("../up").build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> first.toBuilder()
                        .oneRevoked(new RevokedKey(ALICE.key().id(), LocalDate.EPOCH, "x"))
                        .build())
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> first.toBuilder().expires(first.issued()).build())
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aKeysIdIsThatOfTheKey() {
        String forged = new String(first.payload(), UTF_8)
                .replace(ALICE.key().id(), MALLORY.key().id());

        assertThatThrownBy(() -> Root.read("1.json", forged.getBytes(UTF_8)))
                .isInstanceOf(MalformedDocumentException.class);
    }

    @Test
    void timeIsLookedAt() {
        Verifier verifier = Verifier.of(chain);
        Instant end = first.expires();

        assertThatCode(() -> verifier.demandCurrentRoot(NOW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> verifier.demandCurrentRoot(end)).isInstanceOfSatisfying(ExpiredException.class, e -> {
            assertThat(e.expires()).isEqualTo(end);
            assertThat(e.now()).isEqualTo(end);
        });
        assertThatCode(() -> verifier.demandCurrentRoot(first.issued().minus(Duration.ofMinutes(9))))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> verifier.demandCurrentRoot(first.issued().minus(Duration.ofMinutes(11))))
                .isInstanceOf(IssuedInFutureException.class);
    }
}
