package org.sitong.client.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.client.TestKeys.ALICE;
import static org.sitong.client.TestKeys.BOB;
import static org.sitong.client.TestKeys.SUITE;
import static org.sitong.client.TestKeys.root;
import static org.sitong.client.TestKeys.trustingAlice;
import static org.sitong.client.TestKeys.verifier;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.sitong.client.trust.CatalogTrustException;
import org.sitong.client.trust.DigestMismatchException;
import org.sitong.client.trust.Envelope;
import org.sitong.client.trust.InvalidProofException;
import org.sitong.client.trust.UntrustedSignerException;
import org.sitong.document.Digest;

class MembershipProofTest {

    /** The most characters of a QR code (version 40, lowest correction, bytes). */
    private static final int QR = 2_953;

    private final List<Digest> digests =
            Samples.digests(Samples.item(1), Samples.item(2), Samples.item(3), Samples.item(4), Samples.item(5));
    private final Seal seal = Seal.of(Samples.release());
    private final Envelope signed = seal.envelope().signedBy(ALICE, SUITE);
    private final MembershipProof proof = new MembershipProof(signed, digests.get(3), 3, Samples.path(digests, 3));

    @Test
    void aProofIsVerifiedWithoutAnythingElse() {
        MembershipProof read = MembershipProof.parse(" " + proof.text() + "\n");

        assertThat(read).isEqualTo(proof);
        assertThat(read.verify(trustingAlice())).isEqualTo(seal);
        assertThat(read.verify(trustingAlice(), Samples.item(4))).isEqualTo(seal);
        assertThatThrownBy(() -> read.verify(trustingAlice(), Samples.item(5)))
                .isInstanceOf(DigestMismatchException.class);
        assertThatThrownBy(() -> read.verify(verifier(root(1, 1, BOB), BOB)))
                .isInstanceOf(UntrustedSignerException.class);
    }

    @Test
    void anyOtherCharacterIsRefused() {
        String text = proof.text();
        for (int i = 0; i < text.length(); i++) {
            String bent = text.substring(0, i) + (text.charAt(i) == 'A' ? 'B' : 'A') + text.substring(i + 1);
            assertThatThrownBy(() -> MembershipProof.parse(bent).verify(trustingAlice()))
                    .describedAs("character " + i)
                    .isInstanceOf(CatalogTrustException.class);
            String cut = text.substring(0, i);
            assertThatThrownBy(() -> MembershipProof.parse(cut)).isInstanceOf(InvalidProofException.class);
        }
        assertThatThrownBy(() -> MembershipProof.parse(text + "AAAA")).isInstanceOf(InvalidProofException.class);
    }

    @Test
    void aProofOfAnotherPlaceIsNone() {
        MembershipProof moved = new MembershipProof(signed, digests.get(3), 2, proof.path());

        assertThatThrownBy(() -> moved.verify(trustingAlice())).isInstanceOf(InvalidProofException.class);
    }

    @Test
    void aMillionDefinitionsStillFitAQrCode() {
        Envelope large = seal.toBuilder()
                .definitions(1_000_000)
                .build()
                .envelope()
                .signedBy(ALICE, SUITE)
                .signedBy(BOB, SUITE);
        MembershipProof longest =
                new MembershipProof(large, digests.get(0), 0, Collections.nCopies(20, digests.get(1)));

        assertThat(longest.text().length()).isLessThan(QR);
    }
}
