package org.sitong.validation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.document.ReadLimits;
import org.sitong.document.ReadResult;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;

/** Where an input's document comes from, and how to come back to it later with little memory. Immutable and thread-safe. */
sealed interface InputContent {

    /** The bytes that there are to read, as far as that can be told. */
    default long size() {
        return 0;
    }

    /** Reads the document; {@code null} where there is none to read. */
    default @Nullable ReadResult read() throws IOException {
        return null;
    }

    /** The definition, where the input is one. */
    default @Nullable Definition definition() {
        return null;
    }

    /** The same content in little memory. */
    default InputContent forLater() {
        return this;
    }

    /** A document that was read already; {@code null} as file where it was in none. */
    record Given(ReadResult given, @Nullable Path file) implements InputContent {

        @Override
        public long size() {
            return given.size();
        }

        @Override
        public ReadResult read() {
            return given;
        }

        @Override
        public InputContent forLater() {
            Path from = file;
            if (from != null && given.size() > 0) {
                return new InFile(from, given.format(), given.limits(), given.line(), given.offset(), given.size());
            }
            return Packed.of(given.text().content(), given.format(), given.limits(), given.line());
        }
    }

    /** A document in memory. */
    record InMemory(byte[] bytes, DocumentFormat format) implements InputContent {

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public ReadResult read() {
            return DocumentReader.standard().read(bytes, format);
        }

        @Override
        public InputContent forLater() {
            return new Packed(Packed.deflated(bytes), format, ReadLimits.DEFAULT, 1);
        }
    }

    /** A file that is one document. */
    record WholeFile(Path file, DocumentFormat format, DocumentReader reader) implements InputContent {

        @Override
        public long size() {
            try {
                return Files.size(file);
            } catch (IOException e) {
                return 0; // reading it will say what is wrong with it
            }
        }

        @Override
        public ReadResult read() throws IOException {
            return reader.read(file, format);
        }
    }

    /** One of the documents of a file. */
    record InFile(Path file, DocumentFormat format, ReadLimits limits, int line, long offset, int bytes)
            implements InputContent {

        @Override
        public long size() {
            return bytes;
        }

        @Override
        public ReadResult read() throws IOException {
            ByteBuffer buffer = ByteBuffer.allocate(bytes);
            try (SeekableByteChannel channel = Files.newByteChannel(file)) {
                channel.position(offset);
                while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                    // a file that has become shorter ends here
                }
            }
            return DocumentReader.of(limits).read(Arrays.copyOf(buffer.array(), buffer.position()), format, line);
        }
    }

    /** A document in compressed memory. */
    record Packed(byte[] deflated, DocumentFormat format, ReadLimits limits, int line) implements InputContent {

        static Packed of(String text, DocumentFormat format, ReadLimits limits, int line) {
            return new Packed(deflated(text.getBytes(StandardCharsets.UTF_8)), format, limits, line);
        }

        static byte[] deflated(byte[] bytes) {
            Deflater deflater = new Deflater(Deflater.BEST_SPEED);
            ByteArrayOutputStream out = new ByteArrayOutputStream(Math.max(32, bytes.length / 4));
            try (DeflaterOutputStream in = new DeflaterOutputStream(out, deflater)) {
                in.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } finally {
                deflater.end();
            }
            return out.toByteArray();
        }

        @Override
        public ReadResult read() throws IOException {
            try (InflaterInputStream in = new InflaterInputStream(new ByteArrayInputStream(deflated))) {
                return DocumentReader.of(limits).read(in.readAllBytes(), format, line);
            }
        }
    }

    /** A definition; {@code null} where there is none. */
    record Defined(@Nullable Definition definition) implements InputContent {

        @Override
        public InputContent forLater() {
            if (definition == null) {
                return this;
            }
            try {
                String text = DocumentWriter.compactJson().write(definition);
                return new PackedDefinition(Packed.of(text, DocumentFormat.JSON, LARGEST, 1));
            } catch (IllegalArgumentException e) {
                return this; // what no document can hold stays as it is
            }
        }

        /** A definition in memory is taken as it is, however large. */
        private static final ReadLimits LARGEST = ReadLimits.DEFAULT.toBuilder()
                .documentBytes(1 << 30)
                .depth(500)
                .stringChars(Integer.MAX_VALUE)
                .nameChars(Integer.MAX_VALUE)
                .numberDigits(Integer.MAX_VALUE)
                .arrayElements(Integer.MAX_VALUE)
                .values(Integer.MAX_VALUE)
                .build();
    }

    /** A definition in compressed memory. */
    record PackedDefinition(Packed text) implements InputContent {

        @Override
        public @Nullable Definition definition() {
            try {
                JsonValue value = text.read().value();
                return value == null ? null : Definitions.read(value).value();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** A document that the system does not let be read. */
    record Refused(IOException failure) implements InputContent {

        @Override
        public ReadResult read() throws IOException {
            throw failure;
        }
    }
}
