package org.sitong.client.trust;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.sitong.client.TestKeys.SUITE;
import static org.sitong.client.TestKeys.root;

import java.io.IOException;
import java.nio.file.Path;
import java.security.Security;
import org.bouncycastle.jce.provider.BouncyCastleProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** SM2 and SM3 by a provider that is supplied, not registered. */
class NationalAlgorithmsTest {

    private static final CryptoSuite NATIONAL = CryptoSuite.with(new BouncyCastleProvider());
    private static final String TYPE = "application/vnd.example+json";

    @TempDir
    private Path folder;

    /** The first example of GB/T 32905. */
    @Test
    void sm3IsTheStandards() {
        assertThat(NATIONAL.digest("x", "sm3").digest("abc".getBytes(UTF_8)))
                .hasToString("sm3:66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @Test
    void sm2SignsAndVerifies() throws IOException {
        KeyFile.create(folder.resolve("sm2.key"), SignatureAlgorithm.SM2, "市政务服务局", NATIONAL);
        KeyFile signer = KeyFile.open(folder.resolve("sm2.key"), NATIONAL);
        assertThat(signer.key().algorithm()).isEqualTo(SignatureAlgorithm.SM2);

        Root root = root(1, 1, signer);
        RootChain chain = RootChain.trust(
                "1.json", root.envelope().signedBy(signer, NATIONAL).bytes(), NATIONAL);
        Envelope news = Envelope.unsigned(TYPE, "{}".getBytes(UTF_8)).signedBy(signer, NATIONAL);
        assertThat(Verifier.of(chain).verify("news.json", news.bytes(), TYPE, 100, Role.RELEASE))
                .isEqualTo("{}".getBytes(UTF_8));

        byte[] signature = news.signature(signer.key().id());
        for (int i = 0; i < signature.length; i++) {
            byte[] bent = signature.clone();
            bent[i] ^= 1;
            assertThat(NATIONAL.verify("x", signer.key(), news.message(), bent)).isFalse();
        }
    }

    @Test
    void withoutProviderTheyAreRefusedAndNothingIsRegistered() throws IOException {
        Path file = folder.resolve("sm2.key");
        KeyFile signer = KeyFile.create(file, SignatureAlgorithm.SM2, null, NATIONAL);

        assertThat(Security.getProvider("BC")).isNull();
        assertThatThrownBy(() -> SUITE.digest("release.json", "sm3"))
                .isInstanceOfSatisfying(
                        UnsupportedAlgorithmException.class,
                        e -> assertThat(e.algorithm()).isEqualTo("sm3"));
        assertThatThrownBy(() -> SUITE.verify("release.json", signer.key(), new byte[1], new byte[64]))
                .isInstanceOf(UnsupportedAlgorithmException.class);
        assertThatThrownBy(() -> KeyFile.open(file, SUITE)).isInstanceOf(UnsupportedAlgorithmException.class);
        assertThatThrownBy(() -> KeyFile.create(folder.resolve("b"), SignatureAlgorithm.SM2, null, SUITE))
                .isInstanceOf(UnsupportedAlgorithmException.class);
    }
}
