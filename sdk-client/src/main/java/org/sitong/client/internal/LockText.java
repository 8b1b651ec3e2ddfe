package org.sitong.client.internal;

import org.sitong.client.ReleaseLock;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.client.trust.TooLargeException;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;

/** How a lock file is written: JSON on several lines, since people look at it in version control. */
public final class LockText {

    private static final String FORMAT = "1";
    private static final int MAX_BYTES = 16 << 10;

    private LockText() {}

    /** Writes a lock. */
    public static String write(ReleaseLock lock) {
        JsonValue value = new Members()
                .text("format", FORMAT)
                .text("catalog", lock.catalog())
                .text("version", lock.release().version())
                .number("sequence", lock.release().sequence())
                .text("release", lock.release().digest())
                .text("root", lock.root())
                .object();
        return DocumentWriter.of(DocumentFormat.JSON).write(value);
    }

    /** Reads a lock; it may have been laid out by hand. */
    public static ReleaseLock read(String document, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw new TooLargeException(document, MAX_BYTES);
        }
        ReadResult read = DocumentReader.standard().read(bytes, DocumentFormat.JSON);
        if (!(read.value() instanceof JsonObject object) || !read.problems().isEmpty()) {
            throw new MalformedDocumentException(document, "", "not a JSON object");
        }
        Fields fields = Fields.of(document, object).only("catalog", "format", "release", "root", "sequence", "version");
        fields.parsed("format", text -> text.equals(FORMAT) ? text : "");
        return fields.make(() -> new ReleaseLock(
                Names.catalog(fields.text("catalog")),
                new ReleaseRef(
                        fields.parsed("version", ReleaseVersion::parse),
                        fields.number("sequence", 1, Fields.MAX_NUMBER),
                        fields.digest("release")),
                fields.digest("root")));
    }
}
