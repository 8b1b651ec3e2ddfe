package org.sitong.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** One run of the command line inside the test's own process. */
public record Run(int exitCode, String out, String err) {

    /** Noon of 21 November 2026 in Shanghai. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-21T04:00:00Z"), ZoneOffset.UTC);

    /** Runs with these arguments and nothing on standard input. */
    public static Run of(String... args) {
        return with(Map.of(), "", args);
    }

    /** Runs with these arguments and this text on standard input. */
    public static Run reading(String in, String... args) {
        return with(Map.of(), in, args);
    }

    /** Runs with an environment. */
    public static Run with(Map<String, String> env, String in, String... args) {
        return with(env, in.getBytes(StandardCharsets.UTF_8), args);
    }

    /** Runs with any bytes on standard input. */
    public static Run with(Map<String, String> env, byte[] in, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Sitong.run(Arrays.asList(args), new ByteArrayInputStream(in), out, err, env, CLOCK);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The lines of standard output. */
    public List<String> lines() {
        return out.lines().toList();
    }

    /** A Chinese file name, or a plain one where the test's own locale cannot name it; the packaged command can always. */
    public static String fileName(String chinese, String plain) {
        try {
            return Path.of(chinese).toString();
        } catch (InvalidPathException e) {
            return plain;
        }
    }
}
