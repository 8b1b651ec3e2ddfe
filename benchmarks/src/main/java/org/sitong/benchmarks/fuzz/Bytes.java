package org.sitong.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Bytes at random, and bytes that went wrong. */
final class Bytes {

    private static final int LONGEST = 200;

    /** What parsers stumble over. */
    private static final List<String> ODD = List.of(
            "\uFEFF",
            "\u0000",
            "\r",
            "\r\n",
            "\n",
            "\t",
            "\"",
            "\\",
            "\\u",
            "\\ud800",
            "\\u0000",
            "\\x",
            "{",
            "}",
            "[",
            "]",
            "{}",
            "[]",
            ",",
            ":",
            ": ",
            "- ",
            "? ",
            "# ",
            "&a ",
            "*a",
            "!!str ",
            "!a",
            "<<: *a",
            "---\n",
            "...\n",
            "%YAML 1.2\n",
            "|\n",
            ">\n",
            "|2\n",
            "'",
            "null",
            "true",
            "1e-99999999",
            "1e400",
            "-0",
            "9007199254740993",
            "0x1F",
            "1_000",
            "~",
            ".inf",
            ".nan",
            "//",
            "/*",
            "“",
            "：",
            "，",
            "｛",
            "　",
            "\u200B",
            "\u2028",
            "\u0085",
            "\uD83D\uDE00",
            "\uFFFD",
            "其他材料",
            "kind",
            "\"kind\":\"ServiceItem\"");

    private static final List<byte[]> RAW = List.of(
            new byte[] {(byte) 0xC0, (byte) 0xAF},
            new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80},
            new byte[] {(byte) 0xFF, (byte) 0xFE},
            new byte[] {(byte) 0xFE, (byte) 0xFF},
            new byte[] {(byte) 0xF4, (byte) 0x90, (byte) 0x80, (byte) 0x80},
            new byte[] {(byte) 0xB2, (byte) 0xBF},
            new byte[] {(byte) 0xE5});

    private Bytes() {}

    static byte[] any(Random random) {
        byte[] bytes = new byte[random.nextInt(LONGEST)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Odd parts one after another. */
    static byte[] odd(Random random) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = random.nextInt(30); i >= 0; i--) {
            bytes.writeBytes(part(random));
        }
        return bytes.toByteArray();
    }

    /** Some bytes changed, left out, repeated or put in. */
    static byte[] mutated(byte[] bytes, Random random) {
        byte[] mutated = bytes;
        for (int i = random.nextInt(4); i >= 0; i--) {
            mutated = mutatedOnce(mutated, random);
        }
        return mutated;
    }

    private static byte[] mutatedOnce(byte[] bytes, Random random) {
        int at = random.nextInt(bytes.length + 1);
        int end = Math.min(bytes.length, at + random.nextInt(random.nextInt(8) == 0 ? 500 : 8));
        byte[] before = Arrays.copyOf(bytes, at);
        byte[] behind = Arrays.copyOfRange(bytes, end, bytes.length);
        byte[] cut = Arrays.copyOfRange(bytes, at, end);
        return switch (random.nextInt(7)) {
            case 0 -> joined(before, behind);
            case 1 -> joined(before, part(random), cut, behind);
            case 2 -> joined(before, cut, cut, behind);
            case 3 -> before;
            case 4 -> joined(before, part(random), behind);
            case 5 -> flipped(bytes, random);
            default -> joined(behind, before);
        };
    }

    private static byte[] flipped(byte[] bytes, Random random) {
        byte[] flipped = bytes.clone();
        if (flipped.length > 0) {
            flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] part(Random random) {
        return random.nextInt(6) == 0
                ? RAW.get(random.nextInt(RAW.size()))
                : ODD.get(random.nextInt(ODD.size())).getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            bytes.writeBytes(part);
        }
        return bytes.toByteArray();
    }
}
