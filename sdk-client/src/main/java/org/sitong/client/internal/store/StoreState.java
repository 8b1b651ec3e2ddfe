package org.sitong.client.internal.store;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.client.release.ReleaseRef;
import org.sitong.client.release.ReleaseVersion;
import org.sitong.client.trust.ContentDigest;
import org.sitong.client.trust.MalformedDocumentException;
import org.sitong.document.Digest;
import org.sitong.json.JsonValue;

/**
 * The file {@code current}: which release is served and what was accepted so far. It is replaced as a whole; it says nothing that is
 * taken on trust, since everything that it names is verified when it is read.
 */
@Value
@Builder(toBuilder = true)
public class StoreState {

    /** The name of the file. */
    static final String FILE = "current";

    /** The most bytes of the file. */
    static final int MAX_BYTES = 1 << 20;

    private static final String FORMAT = "1";
    private static final int MAX_LIST = 4_096;
    private static final byte END = '\n';

    /** The catalog's name. */
    String catalog;

    /** The release that is served; {@code null} where none was taken yet. */
    @Nullable
    ReleaseRef served;

    /** The newest pointer that was accepted, by the digest of its file; {@code null} where none was. */
    @Nullable
    Digest pointer;

    /** The tag of that file. */
    @Nullable
    String etag;

    /** The roots that follow from the one the client was given, by the digests of their files, oldest first. */
    @Builder.Default
    List<Digest> roots = List.of();

    /** Releases that are kept, newest first. */
    @Builder.Default
    List<Kept> kept = List.of();

    /** After a rollback: releases up to this number are not taken again; otherwise 0. */
    long heldUpTo;

    /**
     * A release that is kept.
     *
     * @param release which one
     * @param file the digest of its {@code release.json}
     */
    public record Kept(ReleaseRef release, Digest file) {}

    /** A release that is kept. */
    public Optional<Kept> find(ReleaseRef release) {
        return kept.stream().filter(each -> each.release().equals(release)).findFirst();
    }

    byte[] write() {
        byte[] json = new Members()
                .text("catalog", catalog)
                .text("etag", etag)
                .text("format", FORMAT)
                .number("heldUpTo", heldUpTo)
                .list("kept", kept.stream().<JsonValue>map(StoreState::json).toList())
                .text("pointer", pointer)
                .texts("roots", roots)
                .value("served", served == null ? null : json(served).object())
                .bytes();
        byte[] check = (ContentDigest.SHA_256.digest(json) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] file = Arrays.copyOf(json, json.length + 1 + check.length);
        file[json.length] = END;
        System.arraycopy(check, 0, file, json.length + 1, check.length);
        return file;
    }

    private static JsonValue json(Kept kept) {
        return json(kept.release).text("file", kept.file).object();
    }

    private static Members json(ReleaseRef release) {
        return new Members()
                .text("digest", release.digest())
                .number("sequence", release.sequence())
                .text("version", release.version());
    }

    /** Reads the file; what was not written whole is told by its last line. */
    static StoreState read(byte[] file) {
        int end = 0;
        while (end < file.length && file[end] != END) {
            end++;
        }
        byte[] json = Arrays.copyOf(file, end);
        String check = new String(file, end, file.length - end, StandardCharsets.UTF_8);
        if (!check.equals("\n" + ContentDigest.SHA_256.digest(json) + "\n")) {
            throw new MalformedDocumentException(FILE, "", "its last line does not fit");
        }
        Fields fields = Fields.read(FILE, json, MAX_BYTES);
        if (!fields.text("format").equals(FORMAT)) {
            throw new NewerFormatException(fields.text("format"));
        }
        fields.only("catalog", "etag", "format", "heldUpTo", "kept", "pointer", "roots", "served");
        List<Kept> kept = new ArrayList<>();
        for (Fields each : fields.objects("kept", MAX_LIST)) {
            kept.add(new Kept(release(each), each.digest("file")));
        }
        return new StoreState(
                fields.text("catalog"),
                fields.has("served") ? release(fields.object("served")) : null,
                fields.has("pointer") ? fields.digest("pointer") : null,
                fields.optional("etag"),
                fields.make(() -> fields.texts("roots", MAX_LIST).stream()
                        .map(Digest::parse)
                        .toList()),
                kept,
                fields.number("heldUpTo", 0, Fields.MAX_NUMBER));
    }

    private static ReleaseRef release(Fields fields) {
        return fields.make(() -> new ReleaseRef(
                fields.parsed("version", ReleaseVersion::parse),
                fields.number("sequence", 1, Fields.MAX_NUMBER),
                fields.digest("digest")));
    }

    /** A file of a later program. */
    static final class NewerFormatException extends RuntimeException {

        private static final long serialVersionUID = 1L;

        NewerFormatException(String format) {
            super(format);
        }
    }

    /** Collects a state. */
    public static class StoreStateBuilder {
        StoreStateBuilder() {}
    }
}
