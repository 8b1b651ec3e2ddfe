package org.sitong.item;

import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Regional variant（地方变体）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class CodeVariant {

    /** Identifier: The identifier of the variant. */
    @Nullable
    String id;

    /** Region: The division prefix it applies to; a kind of system when left out. */
    @Nullable
    String region;

    /** Title: Its name. */
    @Nullable
    String title;

    /** Source: Where it was found. */
    @Nullable
    String source;

    /** Codes: Which code of the variant is which value. */
    @Singular("code")
    Map<String, String> codes;
}
