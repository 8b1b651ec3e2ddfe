package org.sitong.document;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.document.internal.DocumentMessages;
import org.sitong.document.internal.SystemReason;
import org.sitong.document.internal.Text;
import org.sitong.json.JsonPointer;

/** Why a document, or a part of it, could not be read. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Problem {

    private static final String UNREADABLE = "document.unreadable";

    /** What kind of problem it is, such as {@code document.duplicate-key}; stable. */
    String id;

    /** The key of the text that says it; several texts may belong to one id. */
    String messageKey;

    /** What the text names, in its order. */
    List<String> arguments;

    /** The part concerned; {@code null} where it cannot be told. */
    @Nullable
    JsonPointer pointer;

    /** The place in the source; {@code null} where there is no source text. */
    @Nullable
    SourceRange range;

    /**
     * The problem that the system does not hand a file out.
     *
     * @param failure what the system says
     * @return the problem {@code document.unreadable}, without a place
     */
    public static Problem unreadable(IOException failure) {
        Text reason = SystemReason.of(failure);
        return new Problem(UNREADABLE, reason.key(), reason.arguments(), null, null);
    }

    /**
     * Says the problem.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one sentence for a person, without the place
     */
    public String text(Locale locale) {
        return DocumentMessages.TEXTS.text(locale, messageKey, arguments);
    }
}
