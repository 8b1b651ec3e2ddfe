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

    /** Ways: The ways that can be used; several may be given: window, online, telephone, letter, e-mail. */
    @Singular("way")
    List<ContactWay> ways;

    /** Telephone: The telephone with area code; several as the source gives them. */
    @Nullable
    String telephone;

    /** Address on the web: Where to ask or complain online. */
    @Nullable
    String url;

    /** E-mail: The address that receives questions or complaints. */
    @Nullable
    String email;

    /** Address: The address of the window, or for letters. */
    @Nullable
    String address;

    /** Text: The contact in words, where the source does not split it. */
    @Nullable
    String text;
}
