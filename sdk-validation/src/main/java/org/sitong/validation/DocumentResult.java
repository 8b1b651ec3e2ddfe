package org.sitong.validation;

import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;

/** What was said of one document by itself; rules over the set speak later. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DocumentResult {

    /** The document, as its findings name it. */
    String document;

    /** The identity of what it defines; {@code null} where it has none. */
    @Nullable
    String subject;

    /** How many findings there are, those beyond the limits counted too. */
    int findings;

    /** The gravest severity among the findings that are not waived; {@code null} where there is none. */
    @Nullable
    Severity gravest;

    /** What each rule for single documents says, by rule id. */
    @Singular
    Map<String, Verdict> verdicts;
}
