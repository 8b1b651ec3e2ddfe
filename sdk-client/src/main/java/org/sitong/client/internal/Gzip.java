package org.sitong.client.internal;

import java.io.ByteArrayOutputStream;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Deflater;
import java.util.zip.Inflater;
import org.sitong.client.trust.LengthMismatchException;
import org.sitong.client.trust.MalformedDocumentException;

/**
 * Gzip (RFC 1952) with one fixed header, no name, no time, no system, and one fixed level, so that the same bytes always give the
 * same bytes as far as zlib does: the deflated part is the JDK's, and two builds of zlib may differ in it.
 */
public final class Gzip {

    private static final byte[] HEADER = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff};
    private static final int TRAILER = 8;
    private static final int LEVEL = 6;
    private static final int BUFFER = 1 << 16;

    private Gzip() {}

    /** Compresses. */
    public static byte[] compress(byte[] plain) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(64, plain.length / 4));
        out.writeBytes(HEADER);
        Deflater deflater = new Deflater(LEVEL, true);
        try {
            deflater.setInput(plain);
            deflater.finish();
            byte[] buffer = new byte[BUFFER];
            while (!deflater.finished()) {
                out.write(buffer, 0, deflater.deflate(buffer));
            }
        } finally {
            deflater.end();
        }
        CRC32 crc = new CRC32();
        crc.update(plain);
        littleEndian(out, crc.getValue());
        littleEndian(out, plain.length);
        return out.toByteArray();
    }

    private static void littleEndian(ByteArrayOutputStream out, long value) {
        for (int shift = 0; shift < 32; shift += 8) {
            out.write((int) (value >>> shift) & 0xff);
        }
    }

    /** Decompresses exactly so many bytes; never holds more. */
    public static byte[] decompress(String document, byte[] compressed, int size) {
        for (int i = 0; i < HEADER.length; i++) {
            if (compressed.length <= i || compressed[i] != HEADER[i]) {
                throw new MalformedDocumentException(document, "", "not the gzip header of the format");
            }
        }
        byte[] plain = new byte[size];
        Inflater inflater = new Inflater(true);
        try {
            inflater.setInput(compressed, HEADER.length, compressed.length - HEADER.length);
            int filled = 0;
            while (filled < size && !inflater.finished()) {
                int more = inflater.inflate(plain, filled, size - filled);
                if (more == 0 && (inflater.needsInput() || inflater.needsDictionary())) {
                    throw new LengthMismatchException(document, size, filled);
                }
                filled += more;
            }
            if (!inflater.finished() && inflater.inflate(new byte[1]) > 0) {
                throw new LengthMismatchException(document, size, size + 1L);
            }
            if (filled < size) {
                throw new LengthMismatchException(document, size, filled);
            }
            if (!inflater.finished() || inflater.getRemaining() != TRAILER) {
                throw new MalformedDocumentException(document, "", "not one gzip member");
            }
            return plain;
        } catch (DataFormatException e) {
            throw new MalformedDocumentException(document, "", "not deflated: " + e.getMessage());
        } finally {
            inflater.end();
        }
    }
}
