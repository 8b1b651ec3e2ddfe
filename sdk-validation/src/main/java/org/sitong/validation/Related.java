package org.sitong.validation;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonPointer;

/** Another place that a finding speaks of, in the same document or another one. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Related {

    /** The document, as {@link Finding#document()} names it. */
    String document;

    /** The identity of what the document defines; {@code null} where it has none. */
    @Nullable
    String subject;

    /** The place in the document. */
    @Builder.Default
    JsonPointer pointer = JsonPointer.ROOT;

    /** The first line of the place in the source, from 1; {@code null} where there is no source text. */
    @Nullable
    SourceRange range;
}
