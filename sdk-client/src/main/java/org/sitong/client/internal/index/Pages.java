package org.sitong.client.internal.index;

import java.util.zip.CRC32C;

/** The pages that an index consists of: payload, then a checksum over the page's number and payload. */
final class Pages {

    static final int SIZE = 8192;
    static final int PAYLOAD = SIZE - Integer.BYTES;

    private Pages() {}

    static int checksum(int number, byte[] page) {
        CRC32C crc = new CRC32C();
        for (int shift = 24; shift >= 0; shift -= 8) {
            crc.update(number >>> shift);
        }
        crc.update(page, 0, PAYLOAD);
        return (int) crc.getValue();
    }
}
