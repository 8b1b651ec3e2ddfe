package org.sitong.validation.internal.text;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/** Text put aside in little memory: findings repeat themselves, and take about a tenth of their length. */
public final class DeflatedText implements Appendable {

    private static final int PIECE = 1 << 13;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final Writer in =
            new OutputStreamWriter(new DeflaterOutputStream(bytes, deflater, PIECE), StandardCharsets.UTF_8);

    public DeflatedText add(String text) {
        try {
            in.write(text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    @Override
    public DeflatedText append(CharSequence text) {
        return add(text.toString());
    }

    @Override
    public DeflatedText append(CharSequence text, int start, int end) {
        return add(text.subSequence(start, end).toString());
    }

    @Override
    public DeflatedText append(char c) {
        return add(String.valueOf(c));
    }

    /** Ends the text and copies it. */
    public void copyTo(Appendable out) throws IOException {
        in.close();
        deflater.end();
        try (Reader text = new InputStreamReader(
                new InflaterInputStream(new ByteArrayInputStream(bytes.toByteArray())), StandardCharsets.UTF_8)) {
            CharBuffer piece = CharBuffer.allocate(PIECE);
            while (text.read(piece) >= 0) {
                out.append(piece.flip());
                piece.clear();
            }
        }
    }
}
