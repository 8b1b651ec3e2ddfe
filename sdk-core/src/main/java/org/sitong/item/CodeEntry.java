package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Entry of a code list（代码项）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class CodeEntry {

    /** Value: The value that definitions use. */
    @Nullable
    String value;

    /** National code: The code of the national standard or exchange. */
    @Nullable
    String code;

    /** Title: The Chinese name. */
    @Nullable
    String title;

    /** English title: The English name. */
    @Nullable
    String titleEn;

    /** Note: A note. */
    @Nullable
    String note;
}
