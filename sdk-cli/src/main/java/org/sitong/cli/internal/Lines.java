package org.sitong.cli.internal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lines of text as they come: ended by LF or CRLF, in UTF-8, malformed bytes shown as U+FFFD. Of a line that is longer than
 * any sensible one, the beginning is given.
 */
public final class Lines {

    private static final int LONGEST = 1 << 16;

    private final BufferedReader reader;

    public Lines(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The next line without its end, {@code null} behind the last. */
    public @Nullable String next() throws IOException {
        StringBuilder line = new StringBuilder();
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            }
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
    }
}
