package org.sitong.validation;

import java.util.List;
import java.util.Locale;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** One thing that is wrong with one document. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Finding {

    /** The rule's id, such as {@code time.promise-over-statutory}. */
    String rule;

    /** How grave it is. */
    Severity severity;

    /** What to say. */
    Phrase message;

    /** The document: its path, or {@code path:line} for a line of NDJSON, or the name that the caller gave. */
    String document;

    /** The identity of what the document defines; {@code null} where it has none. */
    @Nullable
    String subject;

    /** The name of what the document defines, of an item the most particular one; {@code null} where it has none. */
    @Nullable
    String subjectName;

    /** The name of the organ that implements what the document defines; {@code null} where it names none. */
    @Nullable
    String organ;

    /** The place in the document; a missing element's place is the object that lacks it. */
    @Builder.Default
    JsonPointer pointer = JsonPointer.ROOT;

    /** The place in the source text; {@code null} where there is no source text. */
    @Nullable
    SourceRange range;

    /** The source line, for showing; {@code null} where there is no source text. */
    @Nullable
    SourceExcerpt excerpt;

    /** Where an imported value comes from; {@code null} for a definition that was not imported. */
    @Nullable
    Origin origin;

    /** What the rule rests on. */
    @Singular("basisEntry")
    List<Basis> basis;

    /** Other places that the finding speaks of. */
    @Singular("relatedPlace")
    List<Related> related;

    /** What stays the same when the finding does, however the text around it moves; lower-case hexadecimal SHA-256. */
    String fingerprint;

    /** A safe repair as a JSON Patch (RFC 6902), an array of operations; {@code null} where there is none. */
    @Nullable
    JsonValue fix;

    /**
     * What the fix does to the source text; {@code null} where there is no fix or no text, where the text cannot be changed so
     * without changing something else, and where it was not asked for.
     */
    @Nullable
    TextFix textFix;

    /** Why it is accepted; {@code null} where it is not. */
    @Nullable
    Waiver waiver;

    /**
     * Says the finding.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one or two sentences for a person, without the place
     */
    public String message(Locale locale) {
        return message.in(locale);
    }

    /**
     * Tells whether the finding counts: it does unless it is waived.
     *
     * @return whether it counts
     */
    public boolean counts() {
        return waiver == null;
    }
}
