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

    /** The most characters of a line that are given. */
    public static final int LONGEST = 1 << 16;

    private final BufferedReader reader;
    private long number;
    private boolean cut;

    public Lines(InputStream in) {
        this.reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
    }

    /** The number of the line that was given last, from 1. */
    public long number() {
        return number;
    }

    /** Whether only the beginning of that line was given. */
    public boolean isCut() {
        return cut;
    }

    /** The next line without its end, {@code null} behind the last. */
    public @Nullable String next() throws IOException {
        StringBuilder line = new StringBuilder();
        cut = false;
        int c = reader.read();
        if (c < 0) {
            return null;
        }
        number++;
        for (; c >= 0 && c != '\n'; c = reader.read()) {
            if (line.length() < LONGEST) {
                line.append((char) c);
            } else {
                cut = true;
            }
        }
        int length = line.length();
        if (length > 0 && line.charAt(length - 1) == '\r') {
            line.setLength(length - 1);
        }
        return line.toString();
    }
}
