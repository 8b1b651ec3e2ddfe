package org.sitong.cli.internal.fix;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import org.jspecify.annotations.Nullable;

/** Lines of bytes, each with its line end, so that what is not changed is copied exactly. */
final class ByteLines {

    private final InputStream in;
    private final int longest;
    private final byte[] buffer = new byte[1 << 16];
    private int position;
    private int filled;
    private boolean cut;

    /** Lines up to a length; a longer one is given in parts. */
    ByteLines(InputStream in, int longest) {
        this.in = in;
        this.longest = longest;
    }

    /** Whether what was given last is only a part of a line, or the end of one that was given in parts. */
    boolean isCut() {
        return cut;
    }

    /** The next line, or {@code null} behind the last. */
    byte @Nullable [] next() throws IOException {
        boolean continues = cut && !ended;
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        ended = false;
        while (line.size() < longest && !ended && fill()) {
            int end = position;
            int most = Math.min(filled, position + longest - line.size());
            while (end < most && buffer[end] != '\n') {
                end++;
            }
            ended = end < most;
            end = ended ? end + 1 : end;
            line.write(buffer, position, end - position);
            position = end;
        }
        cut = continues || (!ended && line.size() >= longest);
        return line.size() == 0 ? null : line.toByteArray();
    }

    private boolean ended;

    private boolean fill() throws IOException {
        if (position >= filled) {
            filled = Math.max(0, in.read(buffer));
            position = 0;
        }
        return position < filled;
    }
}
