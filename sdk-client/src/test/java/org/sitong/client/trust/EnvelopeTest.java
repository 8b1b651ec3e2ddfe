package org.sitong.client.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.client.TestKeys.ALICE;
import static org.sitong.client.TestKeys.BOB;
import static org.sitong.client.TestKeys.CAROL;
import static org.sitong.client.TestKeys.MALLORY;
import static org.sitong.client.TestKeys.SUITE;
import static org.sitong.client.TestKeys.root;
import static org.sitong.client.TestKeys.signed;
import static org.sitong.client.TestKeys.verifier;

import java.util.Arrays;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final String TYPE = "application/vnd.example+json";
    private static final Envelope LETTER = Envelope.unsigned(TYPE, "{\"says\":\"四同\"}".getBytes(UTF_8));
    private static final Verifier BOTH = verifier(root(1, 2, ALICE, BOB), ALICE, BOB);

    /** The example of the DSSE specification. */
    @Test
    void whatIsSignedIsTypeAndDocument() {
        Envelope envelope = Envelope.unsigned("http://example.com/HelloWorld", "hello world".getBytes(UTF_8));

        assertThat(new String(envelope.message(), UTF_8))
                .isEqualTo("DSSEv1 29 http://example.com/HelloWorld 11 hello world");
    }

    @Property(tries = 50)
    void anyDocumentComesBack(@ForAll @Size(min = 1, max = 3_000) byte[] document) {
        byte[] file = signed(Envelope.unsigned(TYPE, document), ALICE, BOB);

        Envelope read = Envelope.read("letter.json", file, TYPE, 3_000);

        assertThat(read.payload()).isEqualTo(document);
        assertThat(read.bytes()).isEqualTo(file);
        assertThat(read.signers())
                .containsExactlyInAnyOrder(ALICE.key().id(), BOB.key().id());
    }

    @Test
    void theOrderOfSigningDoesNotMatter() {
        assertThat(signed(LETTER, ALICE, BOB, CAROL))
                .isEqualTo(signed(LETTER, CAROL, ALICE, BOB))
                .isEqualTo(LETTER.signedBy(CAROL, SUITE)
                        .signedAlsoAs(LETTER.signedBy(ALICE, SUITE).signedBy(BOB, SUITE))
                        .bytes());
    }

    @Property(tries = 500)
    void anyFlippedBitIsRefused(@ForAll @IntRange(min = 0, max = 100_000) int where) {
        byte[] file = signed(LETTER, ALICE, BOB);
        int bit = where % (file.length * 8);
        file[bit / 8] ^= (byte) (1 << bit % 8);

        assertThatThrownBy(() -> BOTH.verify("letter.json", file, TYPE, 1_000, Role.RELEASE))
                .isInstanceOf(CatalogTrustException.class);
    }

    @Test
    void anyCutIsRefused() {
        byte[] file = signed(LETTER, ALICE);
        for (int length = 0; length < file.length; length++) {
            byte[] cut = Arrays.copyOf(file, length);
            assertThatThrownBy(() -> Envelope.read("letter.json", cut, TYPE, 1_000))
                    .isInstanceOf(MalformedDocumentException.class);
        }
    }

    @Test
    void aDocumentOfOneKindIsNoneOfAnother() {
        byte[] file = signed(LETTER, ALICE);

        assertThatThrownBy(() -> Envelope.read("letter.json", file, TYPE + "x", 1_000))
                .isInstanceOfSatisfying(WrongCatalogException.class, e -> {
                    assertThat(e.expected()).isEqualTo(TYPE + "x");
                    assertThat(e.actual()).isEqualTo(TYPE);
                });
    }

    @Test
    void whatIsNotWrittenAsItShouldBeIsRefused() {
        String good = new String(signed(LETTER, ALICE), UTF_8);

        for (String bad : new String[] {
            good + "\n",
            " " + good,
            good.replace("\"payload\"", "\"Payload\""),
            good.replace("}]}", "}],\"x\":1}"),
            "[]",
            "",
            good.replace("=\"", "\"")
        }) {
            assertThatThrownBy(() -> Envelope.read("letter.json", bad.getBytes(UTF_8), TYPE, 1_000))
                    .describedAs(bad)
                    .isInstanceOf(MalformedDocumentException.class);
        }
    }

    @Test
    void sizeIsBounded() {
        assertThatThrownBy(() -> Envelope.read("letter.json", new byte[200_000], TYPE, 1_000))
                .isInstanceOfSatisfying(
                        TooLargeException.class, e -> assertThat(e.limit()).isEqualTo(Envelope.maxBytes(1_000)));
        assertThatThrownBy(() -> Envelope.read("letter.json", signed(LETTER, ALICE), TYPE, 3))
                .isInstanceOfSatisfying(
                        TooLargeException.class, e -> assertThat(e.limit()).isEqualTo(3));
    }

    @Test
    void aSignerWhoseHalvesDoNotBelongTogetherIsNoticedAtOnce() {
        Signer mixedUp = new Signer() {
            @Override
            public TrustedKey key() {
                return ALICE.key();
            }

            @Override
            public byte[] sign(byte[] message) {
                return MALLORY.sign(message);
            }
        };

        assertThatThrownBy(() -> LETTER.signedBy(mixedUp, SUITE))
                .isInstanceOfSatisfying(
                        InvalidSignatureException.class,
                        e -> assertThat(e.keyId()).isEqualTo(ALICE.key().id()));
    }

    @Test
    void signaturesOfAnotherDocumentDoNotFit() {
        Envelope other = Envelope.unsigned(TYPE, "{}".getBytes(UTF_8)).signedBy(ALICE, SUITE);
        assertThatThrownBy(() -> LETTER.signedAlsoAs(other)).isInstanceOf(IllegalArgumentException.class);

        byte[] moved = Envelope.of(
                        TYPE,
                        LETTER.payload(),
                        Map.of(ALICE.key().id(), other.signature(ALICE.key().id())))
                .bytes();
        assertThatThrownBy(() ->
                        verifier(root(1, 1, ALICE), ALICE).verify("letter.json", moved, TYPE, 1_000, Role.RELEASE))
                .isInstanceOf(InvalidSignatureException.class);
    }
}
