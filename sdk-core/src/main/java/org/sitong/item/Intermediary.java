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

    /** Name: The name of the service. */
    @Nullable
    String name;

    /** Basis: The basis for demanding it. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Note: A note. */
    @Nullable
    String note;
}
