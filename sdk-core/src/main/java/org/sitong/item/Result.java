package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Result（办理结果）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Result {

    /** Kind: Certificate, approval document, other or none. */
    @Nullable
    ResultKind resultKind;

    /** Name: The name of the resulting document. */
    @Nullable
    String name;

    /** Standard material: The code of the standard material that it is. */
    @Nullable
    String standardMaterial;

    /** Sample: A sample. */
    @Nullable
    FileRef sample;

    /** Validity: How long it is valid. */
    @Nullable
    String validity;

    /** Renewal: When and how it is renewed. */
    @Nullable
    String renewal;

    /** Delivery: How the result is delivered. */
    @Singular("deliveryWay")
    List<DeliveryWay> deliveryWays;
}
