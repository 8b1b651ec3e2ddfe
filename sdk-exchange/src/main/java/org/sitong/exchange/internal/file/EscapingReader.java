package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;

/**
 * Decodes text and goes on behind bytes that are none: each becomes half of a surrogate pair, which sound text never
 * holds, so that the row it is in can be told. A byte order mark is taken off.
 */
final class EscapingReader extends Reader {

    private static final int BUFFER = 1 << 16;
    private static final char ESCAPE = '\uDC00';
    private static final char MARK = '\uFEFF';

    private final InputStream in;
    private final CharsetDecoder decoder;
    private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).flip();
    private final CharBuffer chars = CharBuffer.allocate(BUFFER).flip();
    private boolean atStart = true;
    private boolean inEnded;
    private boolean ended;

    EscapingReader(InputStream in, Charset charset) {
        this.in = in;
        this.decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }

    /** The index of the first byte that is no text; -1 where there is none. */
    static int firstEscape(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c)) {
                i++; // decoders give whole pairs only
            } else if (Character.isLowSurrogate(c)) {
                return i;
            }
        }
        return -1;
    }

    /** The byte that stands behind a character. */
    static int escapedByte(char c) {
        return c - ESCAPE;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        if (length == 0) {
            return 0;
        }
        while (!chars.hasRemaining()) {
            if (ended) {
                return -1;
            }
            decode();
        }
        int count = Math.min(length, chars.remaining());
        chars.get(target, offset, count);
        return count;
    }

    private void decode() throws IOException {
        if (!inEnded) {
            bytes.compact();
            int count = in.read(bytes.array(), bytes.position(), bytes.remaining());
            inEnded = count < 0;
            bytes.position(bytes.position() + Math.max(0, count)).flip();
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, inEnded);
        while (result.isError() && chars.remaining() >= result.length()) {
            for (int i = 0; i < result.length(); i++) {
                chars.put((char) (ESCAPE + (bytes.get() & 0xFF)));
            }
            result = decoder.decode(bytes, chars, inEnded);
        }
        ended = inEnded
                && result.isUnderflow()
                && !bytes.hasRemaining()
                && decoder.flush(chars).isUnderflow();
        chars.flip();
        if (atStart && chars.hasRemaining()) {
            atStart = false;
            if (chars.get(0) == MARK) {
                chars.get();
            }
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
