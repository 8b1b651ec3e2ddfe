package org.sitong.client.internal.store;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;

/**
 * The file {@code attempts}: when it was last tried to sync, and how that ended, for people. Nothing depends on it.
 *
 * @param tried when it was last tried
 * @param succeeded when it last succeeded
 * @param failure why the last attempt failed
 * @param code the same for programs
 */
public record Attempts(
        @Nullable Instant tried,
        @Nullable Instant succeeded,
        @Nullable String failure,
        @Nullable String code) {

    static final String FILE = "attempts";
    static final int MAX_BYTES = 64 << 10;

    /** Nothing was tried yet. */
    public static final Attempts NONE = new Attempts(null, null, null, null);

    private static final int LONGEST = 4_000;

    /** After an attempt that succeeded. */
    public Attempts success(Instant now) {
        return new Attempts(now, now, null, null);
    }

    /** After an attempt that failed. */
    public Attempts failure(Instant now, String text, String word) {
        return new Attempts(now, succeeded, text.length() > LONGEST ? text.substring(0, LONGEST) : text, word);
    }

    byte[] write() {
        return new Members()
                .text("code", code)
                .text("failure", failure)
                .text("succeeded", succeeded)
                .text("tried", tried)
                .bytes();
    }

    static Attempts read(byte[] bytes) {
        Fields fields = Fields.read(FILE, bytes, MAX_BYTES);
        return new Attempts(
                fields.has("tried") ? fields.parsed("tried", Instant::parse) : null,
                fields.has("succeeded") ? fields.parsed("succeeded", Instant::parse) : null,
                fields.optional("failure"),
                fields.optional("code"));
    }
}
