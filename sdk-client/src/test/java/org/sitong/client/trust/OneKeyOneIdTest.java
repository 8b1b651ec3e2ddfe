package org.sitong.client.trust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.sitong.client.TestKeys;

/** A threshold counts keys; one key under two encodings would count twice. */
class OneKeyOneIdTest {

    private static final String SM2 = "3059301306072a8648ce3d020106082a811ccf5501822d034200";
    private static final String POINT = "11".repeat(64);

    static Stream<byte[]> otherEncodings() {
        byte[] longer = Arrays.copyOf(TestKeys.ALICE.key().publicKey(), 45);
        return Stream.of(
                longer, sm2("06" + POINT), sm2("07" + POINT), sm2("04" + POINT + "00"), sm2("04" + "11".repeat(63)));
    }

    private static byte[] sm2(String point) {
        return HexFormat.of().parseHex(SM2 + point);
    }

    @ParameterizedTest
    @MethodSource("otherEncodings")
    void onlyTheUsualEncodingIsTaken(byte[] der) {
        assertThatThrownBy(() -> TrustedKey.of(der, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0100000000000000000000000000000000000000000000000000000000000000",
                "0100000000000000000000000000000000000000000000000000000000000080",
                "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
                "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a"
            })
    void aKeyThatEverybodyCanSignForIsRefused(String point) {
        byte[] der = HexFormat.of().parseHex("302a300506032b6570032100" + point);
        assertThatThrownBy(() -> TrustedKey.of(der, null)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @MethodSource("usual")
    void theUsualEncodingIsTaken(byte[] der, SignatureAlgorithm algorithm) {
        assertThat(TrustedKey.of(der, null).algorithm()).isEqualTo(algorithm);
    }

    static Stream<Arguments> usual() {
        return Stream.of(
                Arguments.of(TestKeys.ALICE.key().publicKey(), SignatureAlgorithm.ED25519),
                Arguments.of(sm2("04" + POINT), SignatureAlgorithm.SM2));
    }
}
