package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Contact（联系方式）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Contact {

    /** Ways: The ways that can be used. */
    @Singular("way")
    List<ContactWay> ways;

    /** Telephone: The telephone, as the source gives it. */
    @Nullable
    String telephone;

    /** Address on the web: Where to ask or complain online. */
    @Nullable
    String url;

    /** E-mail: The e-mail address. */
    @Nullable
    String email;

    /** Address: The window or postal address. */
    @Nullable
    String address;

    /** Text: The contact in words where the source does not split it. */
    @Nullable
    String text;
}
