package org.sitong.catalog.internal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.sitong.catalog.DefinitionSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadLimits;
import org.sitong.document.ReadResult;

/** A document in a file, one of many or the only one; found again by its bytes. */
record FileSource(String document, Path file, DocumentFormat format, ReadLimits limits, int line, long offset, int size)
        implements DefinitionSource {

    static FileSource of(String document, Path file, ReadResult read) {
        return new FileSource(document, file, read.format(), read.limits(), read.line(), read.offset(), read.size());
    }

    @Override
    public ReadResult read() throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(size);
        try (SeekableByteChannel channel = Files.newByteChannel(file)) {
            channel.position(offset);
            while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
                // a file that has become shorter ends here
            }
        }
        return DocumentReader.of(limits).read(Arrays.copyOf(buffer.array(), buffer.position()), format, line);
    }
}
