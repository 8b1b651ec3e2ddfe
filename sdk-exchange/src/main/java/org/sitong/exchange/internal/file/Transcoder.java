package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in any encoding as UTF-8; what was no text before is none afterwards. */
final class Transcoder extends InputStream {

    private static final int BUFFER = 1 << 14;
    private static final byte MALFORMED = (byte) 0xFF;

    private final Reader reader;
    private final char[] chars = new char[BUFFER];
    private int kept;
    private byte[] bytes = {};
    private int position;

    Transcoder(Reader reader) {
        this.reader = reader;
    }

    @Override
    public int read() throws IOException {
        return fill() ? bytes[position++] & 0xFF : -1;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        if (!fill()) {
            return -1;
        }
        int count = Math.min(length, bytes.length - position);
        System.arraycopy(bytes, position, target, offset, count);
        position += count;
        return count;
    }

    private boolean fill() throws IOException {
        while (position == bytes.length) {
            int count = reader.read(chars, kept, chars.length - kept);
            if (count < 0 && kept == 0) {
                return false;
            }
            int filled = kept + Math.max(0, count);
            boolean cut = count >= 0 && Character.isHighSurrogate(chars[filled - 1]);
            encode(cut ? filled - 1 : filled);
            kept = cut ? 1 : 0;
            chars[0] = chars[filled - 1];
        }
        return true;
    }

    private void encode(int length) {
        String text = new String(chars, 0, length);
        position = 0;
        if (EscapingReader.firstEscape(text) < 0) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
            return;
        }
        byte[] encoded = new byte[length * 3];
        int end = 0;
        for (int i = 0; i < length; i++) {
            boolean pair = Character.isHighSurrogate(chars[i]) && i + 1 < length;
            if (Character.isLowSurrogate(chars[i])) {
                encoded[end++] = MALFORMED;
                continue;
            }
            byte[] one = new String(chars, i, pair ? 2 : 1).getBytes(StandardCharsets.UTF_8);
            System.arraycopy(one, 0, encoded, end, one.length);
            end += one.length;
            i += pair ? 1 : 0;
        }
        bytes = Arrays.copyOf(encoded, end);
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
