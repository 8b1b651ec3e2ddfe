package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Entry of a code list（代码项）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class CodeEntry {

    /** Value: The value as definitions write it. */
    @Nullable
    String value;

    /** National code: The code of the national standard or exchange; left out where none is published. */
    @Nullable
    String code;

    /** Title: The Chinese name of the value. */
    @Nullable
    String title;

    /** English title: The English name of the value. */
    @Nullable
    String titleEn;

    /** Note: What one should know when using the value. */
    @Nullable
    String note;
}
