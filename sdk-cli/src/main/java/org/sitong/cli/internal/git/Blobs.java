package org.sitong.cli.internal.git;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import org.sitong.cli.internal.Failure;

/** Contents of files, asked of one git process, one after another so that neither side waits for the other. */
final class Blobs implements AutoCloseable {

    private final Path folder;
    private final Process process;
    private final OutputStream asked;
    private final DataInputStream answers;

    /** The contents that a running {@code git cat-file --batch} knows. */
    Blobs(Path folder, Process process) {
        this.folder = folder;
        this.process = process;
        this.asked = process.getOutputStream();
        this.answers = new DataInputStream(new BufferedInputStream(process.getInputStream()));
    }

    /** Reads a content by git's name of it, which holds no line end; empty where there is none. */
    Optional<byte[]> read(String object) {
        try {
            asked.write((object + "\n").getBytes(StandardCharsets.UTF_8));
            asked.flush();
            return answer();
        } catch (IOException e) {
            throw Failure.usage("git.failed", folder.toString(), String.valueOf(e.getMessage()));
        }
    }

    /** An answer is a line with name, type and size, then the content and a line end. */
    private Optional<byte[]> answer() throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = answers.readUnsignedByte(); next != '\n'; next = answers.readUnsignedByte()) {
            head.write(next);
        }
        String[] parts = head.toString(StandardCharsets.UTF_8).split(" ");
        if (parts[parts.length - 1].equals("missing")) {
            return Optional.empty();
        }
        byte[] content = new byte[Integer.parseInt(parts[parts.length - 1])];
        answers.readFully(content);
        answers.readByte();
        return parts[parts.length - 2].equals("blob") ? Optional.of(content) : Optional.empty();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            asked.close();
            answers.close();
        } catch (IOException e) {
            throw Failure.usage("git.failed", folder.toString(), String.valueOf(e.getMessage()));
        }
    }
}
