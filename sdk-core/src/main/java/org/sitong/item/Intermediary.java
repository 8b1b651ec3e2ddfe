package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Intermediary service（中介服务）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Intermediary {

    /** Name: The name of the service that one must buy, such as an assessment. */
    @Nullable
    String name;

    /** Basis: The law, regulation or State Council decision that demands it. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Note: More on it, such as whether one may do it oneself. */
    @Nullable
    String note;
}
