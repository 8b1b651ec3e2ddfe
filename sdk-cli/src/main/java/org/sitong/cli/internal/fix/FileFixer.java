package org.sitong.cli.internal.fix;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.file.AtomicFile;
import org.sitong.document.DocumentFile;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.validation.Finding;
import org.sitong.validation.fix.FixableFindings;
import org.sitong.validation.fix.FixedDocument;
import org.sitong.validation.fix.Fixer;
import org.sitong.validation.fix.SkippedFix;

/** Repairs one file after another, those of lines line by line. */
final class FileFixer {

    /** A file is another one than the one that was read; it is left alone. */
    static final class Changed extends IOException {
        private static final long serialVersionUID = 1;
    }

    private final Fixer fixer;
    private final DocumentReader reader = DocumentReader.standard();

    FileFixer(Fixer fixer) {
        this.fixer = fixer;
    }

    /**
     * Repairs what was found in a file and puts the repaired one in its place.
     *
     * @throws Changed when the file was changed while it was repaired
     * @throws IOException when it cannot be read or replaced; it is as it was then
     */
    FileFix fix(DocumentFile file, FixableFindings found) throws IOException {
        return file.format() == DocumentFormat.NDJSON
                ? lines(file, found, null, true)
                : single(file, found, null, true);
    }

    /**
     * Shows how a file would be repaired, and leaves it alone.
     *
     * @throws IOException when the file cannot be read
     */
    FileFix show(DocumentFile file, FixableFindings found, @Nullable UnifiedDiff diff) throws IOException {
        return file.format() == DocumentFormat.NDJSON
                ? lines(file, found, diff, false)
                : single(file, found, diff, false);
    }

    private FileFix single(DocumentFile file, FixableFindings found, @Nullable UnifiedDiff diff, boolean write)
            throws IOException {
        byte[] bytes;
        try (InputStream in = Files.newInputStream(file.path())) {
            bytes = in.readNBytes(reader.limits().documentBytes() + 1);
        }
        ReadResult read = reader.read(bytes, file.format());
        FixedDocument fixed = fixer.fix(file.name(), read, found.of(file.name()));
        if (fixed.isChanged() && diff != null) {
            String text = new String(bytes, StandardCharsets.UTF_8);
            String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
            DocumentDiff.tell(read.text().content(), mark, fixed.edits(), diff);
        }
        if (fixed.isChanged() && write) {
            try (AtomicFile target = AtomicFile.at(file.path())) {
                target.stream().write(fixed.bytes(bytes));
                requireSame(file, sha256(new ByteArrayInputStream(bytes)));
                target.commit();
            }
        }
        return new FileFix(fixed.isChanged() ? fixed.applied().size() : 0, fixed.skipped());
    }

    private FileFix lines(DocumentFile file, FixableFindings found, @Nullable UnifiedDiff diff, boolean write)
            throws IOException {
        MessageDigest digest = digest();
        if (!write) {
            try (InputStream in = Files.newInputStream(file.path())) {
                return lines(file, found, in, OutputStream.nullOutputStream(), diff);
            }
        }
        try (InputStream in =
                        new DigestInputStream(new BufferedInputStream(Files.newInputStream(file.path())), digest);
                AtomicFile target = AtomicFile.at(file.path())) {
            FileFix fix = lines(file, found, in, target.stream(), diff);
            if (fix.applied() > 0) {
                requireSame(file, digest.digest());
                target.commit();
            }
            return fix;
        }
    }

    private FileFix lines(
            DocumentFile file, FixableFindings found, InputStream in, OutputStream out, @Nullable UnifiedDiff diff)
            throws IOException {
        ByteLines lines = new ByteLines(in, reader.limits().documentBytes() + 2);
        int applied = 0;
        List<SkippedFix> skipped = new ArrayList<>();
        long number = 1;
        for (byte[] line = lines.next(); line != null; line = lines.next()) {
            String name = file.name() + ":" + number;
            List<Finding> known = lines.isCut() ? List.of() : found.of(name);
            byte[] fresh = line;
            if (!known.isEmpty()) {
                FixedDocument fixed = fixer.fix(name, reader.read(content(line), DocumentFormat.NDJSON), known);
                fresh = fixed.isChanged() ? joined(fixed.bytes(content(line)), line) : line;
                applied += fixed.isChanged() ? fixed.applied().size() : 0;
                skipped.addAll(fixed.skipped());
            }
            out.write(fresh);
            tell(diff, line, fresh);
            number += line[line.length - 1] == '\n' ? 1 : 0;
        }
        if (diff != null) {
            diff.end();
        }
        return new FileFix(applied, skipped);
    }

    private static void tell(@Nullable UnifiedDiff diff, byte[] line, byte[] fresh) {
        if (diff != null) {
            String old = new String(line, StandardCharsets.UTF_8);
            if (Arrays.equals(line, fresh)) {
                diff.same(old);
            } else {
                diff.change(List.of(old), List.of(new String(fresh, StandardCharsets.UTF_8)));
            }
        }
    }

    private static byte[] content(byte[] line) {
        return Arrays.copyOf(line, line.length - lineEnd(line));
    }

    private static int lineEnd(byte[] line) {
        int end = line.length > 0 && line[line.length - 1] == '\n' ? 1 : 0;
        return end == 1 && line.length > 1 && line[line.length - 2] == '\r' ? 2 : end;
    }

    private static byte[] joined(byte[] content, byte[] line) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream(content.length + 2);
        joined.writeBytes(content);
        joined.write(line, line.length - lineEnd(line), lineEnd(line));
        return joined.toByteArray();
    }

    /** A file that is no more what was read, as far as that can be known, is not written over. */
    private static void requireSame(DocumentFile file, byte[] read) throws IOException {
        try (InputStream in = Files.newInputStream(file.path())) {
            if (!MessageDigest.isEqual(sha256(in), read)) {
                throw new Changed();
            }
        }
    }

    private static byte[] sha256(InputStream in) throws IOException {
        MessageDigest digest = digest();
        try (DigestInputStream digested = new DigestInputStream(in, digest)) {
            digested.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }
}
