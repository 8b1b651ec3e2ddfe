package org.sitong.client.trust;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Set;

/**
 * The points of Ed25519 whose order is 8 or less, in all encodings. As a public key such a point proves nothing: there are signatures
 * that are right for it without any private key, and the Java platform takes them.
 */
final class SmallOrder {

    private static final int BYTES = 32;
    private static final String ONES = "ff".repeat(BYTES - 2);
    private static final String ZEROS = "00".repeat(BYTES - 1);

    /** The second coordinates, without the sign of the first. */
    private static final Set<String> POINTS = Set.of(
            "00" + ZEROS,
            "01" + ZEROS,
            "26e8958fc2b227b045c3f489f2ef98f0d5dfac05d3c63339b13802886d53fc05",
            "c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a",
            "ec" + ONES + "7f",
            "ed" + ONES + "7f",
            "ee" + ONES + "7f");

    private SmallOrder() {}

    /** Whether a public key in DER ends with such a point. */
    static boolean isPoint(byte[] der) {
        byte[] point = Arrays.copyOfRange(der, der.length - BYTES, der.length);
        point[BYTES - 1] &= 0x7f;
        return POINTS.contains(HexFormat.of().formatHex(point));
    }
}
