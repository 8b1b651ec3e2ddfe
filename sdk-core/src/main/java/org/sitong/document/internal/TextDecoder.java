package org.sitong.document.internal;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentFormat;
import org.sitong.document.Problem;
import org.sitong.document.SourceText;
import org.sitong.json.JsonPointer;

/**
 * Bytes to text: strict UTF-8 (no overlong forms, no encoded surrogates, nothing cut off), a byte order mark taken off.
 * What is something else is told apart, so that a person knows what to do about it.
 */
public final class TextDecoder {

    private static final String CHINESE_CHARSET = "GB18030";
    private static final int MIN_HAN = 2;
    private static final int MIN_WIDE = 4;
    private static final String MARK = "\uFEFF";
    private static final char REPLACEMENT = '\uFFFD';

    /** Where the zeros stand in the first four bytes of plain letters or a mark in UTF-16 and UTF-32. */
    private static final Set<String> WIDE_PATTERNS = Set.of("0x0x", "x0x0", "000x", "x000", "00xx");

    private static final byte[] UTF8_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

    private TextDecoder() {}

    /** A text, as far as there is one, or why there is none. */
    public record Decoded(SourceText text, @Nullable Problem problem) {}

    /** Decodes a whole document, or a line of NDJSON, whose first line has a number. */
    public static Decoded decode(byte[] bytes, DocumentFormat format, int firstLine) {
        SourceText none = SourceText.ofLine("", firstLine);
        if (isWide(bytes)) {
            return refused(none, "document.encoding", Text.of("document.encoding.wide"), 0);
        }
        int from = markLength(bytes);
        // Fast: malformed input becomes the replacement character; only then look closely.
        String content = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
        SourceText text = format == DocumentFormat.NDJSON
                ? SourceText.ofLine(content, firstLine)
                : SourceText.of(content, firstLine);
        int zero = content.indexOf('\0');
        if (zero >= 0) {
            return looksWide(bytes)
                    ? refused(none, "document.encoding", Text.of("document.encoding.wide"), 0)
                    : refused(text, "document.binary", Text.of("document.binary"), zero);
        }
        if (content.indexOf(REPLACEMENT) >= 0) {
            CharBuffer sound = CharBuffer.allocate(content.length());
            int bad = firstMalformed(bytes, from, sound);
            if (bad >= 0) {
                return refused(text, "document.encoding", encodingMessage(bytes, from, bad), sound.position());
            }
        }
        if (content.startsWith(MARK)) {
            return refused(text, "document.encoding", Text.of("document.encoding.two-marks"), 0);
        }
        if (content.isBlank()) {
            return refused(none, "document.empty", Text.of("document.empty"), 0);
        }
        return new Decoded(text, null);
    }

    /** Whether bytes begin as UTF-16 or UTF-32 text does: with its byte order mark, or with zeros around plain letters. */
    public static boolean isWide(byte[] bytes) {
        if (bytes.length < 2) {
            return false;
        }
        int first = bytes[0] & 0xFF;
        int second = bytes[1] & 0xFF;
        if ((first == 0xFE && second == 0xFF) || (first == 0xFF && second == 0xFE)) {
            return true;
        }
        StringBuilder zeros = new StringBuilder();
        for (int i = 0; i < Math.min(bytes.length, 4); i++) {
            zeros.append(bytes[i] == 0 ? '0' : 'x');
        }
        return WIDE_PATTERNS.contains(zeros.toString());
    }

    /** Length of the byte order mark that the bytes begin with; 0 where there is none. */
    public static int markLength(byte[] bytes) {
        boolean marked = bytes.length >= UTF8_MARK.length
                && Arrays.equals(bytes, 0, UTF8_MARK.length, UTF8_MARK, 0, UTF8_MARK.length);
        return marked ? UTF8_MARK.length : 0;
    }

    private static Decoded refused(SourceText text, String id, Text message, int offset) {
        return new Decoded(
                text, ProblemCollector.problem(id, message, JsonPointer.ROOT, text.range(offset, offset + 1)));
    }

    /** Whether bytes that begin like no other text read as one in UTF-16: nearly all of it letters, Han, usual marks. */
    private static boolean looksWide(byte[] bytes) {
        return bytes.length % 2 == 0
                && (isUsualText(bytes, StandardCharsets.UTF_16LE) || isUsualText(bytes, StandardCharsets.UTF_16BE));
    }

    private static boolean isUsualText(byte[] bytes, Charset charset) {
        try {
            CharBuffer text = strict(charset).decode(ByteBuffer.wrap(bytes));
            long usual = text.codePoints().filter(TextDecoder::isUsual).count();
            return usual >= MIN_WIDE && usual * 10 >= text.codePoints().count() * 9;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    private static boolean isUsual(int c) {
        boolean ascii = (c >= ' ' && c < 0x7F) || c == '\n' || c == '\r' || c == '\t';
        return ascii || Character.isIdeographic(c) || (c >= 0x3000 && c < 0x3040) || (c >= 0xFF00 && c < 0xFF60);
    }

    private static Text encodingMessage(byte[] bytes, int from, int bad) {
        if (looksWide(bytes)) {
            return Text.of("document.encoding.wide");
        }
        if (looksChinese(bytes, from)) {
            return Text.of("document.encoding.gb18030");
        }
        String malformed = String.format(Locale.ROOT, "0x%02X", bytes[bad] & 0xFF);
        return Text.of("document.encoding", malformed, bad);
    }

    /** The offset of the first byte that is no UTF-8, or -1; what is sound before it goes into the buffer. */
    private static int firstMalformed(byte[] bytes, int from, CharBuffer sound) {
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharsetDecoder decoder = strict(StandardCharsets.UTF_8);
        CoderResult result = decoder.decode(in, sound, true);
        return result.isError() ? in.position() : -1;
    }

    /** Whether bytes that are no UTF-8 are Chinese text in GBK or GB18030. */
    public static boolean looksChinese(byte[] bytes, int from) {
        if (!Charset.isSupported(CHINESE_CHARSET)) {
            return false;
        }
        CharBuffer text;
        try {
            ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
            text = strict(Charset.forName(CHINESE_CHARSET)).decode(in);
        } catch (CharacterCodingException e) {
            return false;
        }
        long other = text.codePoints().filter(c -> c > 127).count();
        long han = text.codePoints().filter(Character::isIdeographic).count();
        return han >= MIN_HAN && han * 2 >= other;
    }

    private static CharsetDecoder strict(Charset charset) {
        return charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
    }
}
