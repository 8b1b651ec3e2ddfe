package org.sitong.exchange.internal.file;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes to be read again at any place: in memory while they are few, else in a temporary file that closing removes. */
final class SpillBytes implements Closeable {

    private static final int BUFFER = 1 << 16;

    private final int inMemory;
    private byte[] tail = new byte[BUFFER];
    private int tailLength;
    private long spilled;
    private @Nullable Path file;
    private @Nullable FileChannel channel;

    SpillBytes(int inMemory) {
        this.inMemory = inMemory;
    }

    /** How many bytes there are. */
    long size() {
        return spilled + tailLength;
    }

    void append(byte[] bytes, int length) throws IOException {
        if (tailLength + length > Math.max(inMemory, BUFFER) || (channel != null && tailLength + length > BUFFER)) {
            spill(ByteBuffer.wrap(tail, 0, tailLength));
            tailLength = 0;
            tail = tail.length > BUFFER ? new byte[BUFFER] : tail;
            if (length > BUFFER) {
                spill(ByteBuffer.wrap(bytes, 0, length));
                return;
            }
        }
        if (tail.length - tailLength < length) {
            tail = Arrays.copyOf(tail, Math.max(tail.length * 2, tailLength + length));
        }
        System.arraycopy(bytes, 0, tail, tailLength, length);
        tailLength += length;
    }

    byte[] read(long offset, int length) throws IOException {
        byte[] bytes = new byte[length];
        int fromFile = (int) Math.max(0, Math.min(length, spilled - offset));
        if (fromFile > 0 && channel != null) {
            ByteBuffer target = ByteBuffer.wrap(bytes, 0, fromFile);
            while (target.hasRemaining() && channel.read(target, offset + target.position()) >= 0) {
                continue;
            }
            if (target.hasRemaining()) {
                throw new IOException("The temporary file " + file + " was cut off");
            }
        }
        if (fromFile < length) {
            System.arraycopy(tail, (int) (offset + fromFile - spilled), bytes, fromFile, length - fromFile);
        }
        return bytes;
    }

    private void spill(ByteBuffer bytes) throws IOException {
        if (channel == null) {
            file = Files.createTempFile("sitong-rows-", ".tmp");
            channel = FileChannel.open(
                    file, StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        }
        spilled += bytes.remaining();
        while (bytes.hasRemaining()) {
            channel.write(bytes);
        }
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            channel.close();
        }
    }
}
