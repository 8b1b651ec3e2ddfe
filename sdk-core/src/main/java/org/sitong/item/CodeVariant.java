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

    /** Region: The beginning of the division codes it applies to; left out where it belongs to a kind of system. */
    @Nullable
    String region;

    /** Title: The name of the variant. */
    @Nullable
    String title;

    /** Source: Where the variant was found. */
    @Nullable
    String source;

    /** Codes: From the variant's code to the value of the standard. */
    @Singular("code")
    Map<String, String> codes;
}
