package org.sitong.exchange.internal.file;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.TextDecoder;
import org.sitong.exchange.TableFormat;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.standard.BilingualText;

/** Looks at a file's beginning: a file that is no text, or in another encoding, is told so once and not row by row. */
final class TextProbe {

    /** How much of the beginning is looked at, in bytes. */
    static final int SAMPLE = 1 << 16;

    /** Zeros that make a file binary, unless there is one in its first line: so many, and one in so many bytes. */
    private static final int MANY_ZEROS = 8;

    private static final int ZERO_SHARE = 100;

    /** Characters beyond ASCII that are in UTF-8 by no accident. */
    private static final int CLEARLY_UTF8 = 8;

    /** The first bytes of a ZIP file, which is what an xlsx is, and of an xls. */
    private static final byte[][] WORKBOOKS = {{'P', 'K', 3, 4}, {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}};

    private final byte[] sample;
    private final Charset charset;

    private TextProbe(byte[] sample, Charset charset) {
        this.sample = sample;
        this.charset = charset;
    }

    /** Why a file that begins like this cannot be read as it is said to be encoded; {@code null} where it can. */
    static @Nullable BilingualText refusal(byte[] beginning, TableFile file) {
        if (beginning.length == 0) {
            return file.format() == TableFormat.NDJSON ? null : ExchangeMessages.naming("table.empty");
        }
        return new TextProbe(beginning, file.charset()).refusal();
    }

    private @Nullable BilingualText refusal() {
        if (Arrays.stream(WORKBOOKS).anyMatch(this::beginsWith)) {
            return ExchangeMessages.naming("table.workbook");
        }
        if (isWide(charset)) {
            return null;
        }
        if (TextDecoder.isWide(sample)) {
            return ExchangeMessages.naming("table.wide");
        }
        if (isBinary()) {
            return ExchangeMessages.naming("table.binary");
        }
        return charset.equals(StandardCharsets.UTF_8) ? notUtf8() : utf8AfterAll();
    }

    private @Nullable BilingualText notUtf8() {
        return asUtf8() == null && TextDecoder.looksChinese(wholeLines(), 0)
                ? ExchangeMessages.naming("table.gb18030")
                : null;
    }

    private @Nullable BilingualText utf8AfterAll() {
        String text = asUtf8();
        boolean utf8 = TextDecoder.markLength(sample) > 0
                || (text != null && text.chars().filter(c -> c > 127).count() >= CLEARLY_UTF8);
        return utf8 ? ExchangeMessages.naming("table.utf8", charset.name()) : null;
    }

    private boolean isBinary() {
        int zeros = 0;
        boolean firstLine = true;
        for (byte b : sample) {
            firstLine &= b != '\n';
            if (b == 0 && firstLine) {
                return true;
            }
            zeros += b == 0 ? 1 : 0;
        }
        return zeros >= MANY_ZEROS && (long) zeros * ZERO_SHARE >= sample.length;
    }

    private boolean beginsWith(byte[] mark) {
        return sample.length >= mark.length && Arrays.equals(sample, 0, mark.length, mark, 0, mark.length);
    }

    /** The sample without a line that was cut off, perhaps inside a character. */
    private byte[] wholeLines() {
        int end = sample.length;
        while (sample.length == SAMPLE && end > 0 && sample[end - 1] != '\n') {
            end--;
        }
        return end == 0 ? sample : Arrays.copyOf(sample, end);
    }

    private static boolean isWide(Charset charset) {
        return charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
    }

    /** The sample as UTF-8, {@code null} where it is none; a character cut off at its end does not count. */
    private @Nullable String asUtf8() {
        CharBuffer text = CharBuffer.allocate(sample.length);
        CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(sample), text, false);
        return result.isError() ? null : text.flip().toString();
    }
}
