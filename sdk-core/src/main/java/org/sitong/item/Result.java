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

    /** Kind: Whether the result is a certificate, an approval document, something else or no document. */
    @Nullable
    ResultKind resultKind;

    /** Name: The official name of the resulting document. */
    @Nullable
    String name;

    /** Standard material: Its code as a standard material, by which other items that ask for it can share it. */
    @Nullable
    String standardMaterial;

    /** Sample: A sample of the resulting document. */
    @Nullable
    FileRef sample;

    /** Validity: How long it is valid, such as five years or without end. */
    @Nullable
    String validity;

    /** Renewal: How it is renewed: when to apply and on what terms. */
    @Nullable
    String renewal;

    /** Delivery: How it is delivered: collected, posted, electronically; several may be given. */
    @Singular("deliveryWay")
    List<DeliveryWay> deliveryWays;
}
