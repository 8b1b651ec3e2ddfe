package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Kind;

/** Reference to a definition（定义引用）: a definition: its kind and identity. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class DefinitionRef {

    /** Kind: The kind of the definition, such as ServiceItem. */
    @Nullable
    Kind kind;

    /** Identity: The identity of the definition, such as an item code. */
    @Nullable
    String identity;
}
