package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Basis of a rule（规则依据）: the provision that a rule rests on, cited and never copied. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class RuleBasis {

    /**
     * Source: The law, regulation, standard or document by its Chinese name, with year or number where names are alike.
     */
    @Nullable
    String source;

    /** Clause: The article, paragraph, item or section. */
    @Nullable
    String clause;
}
