package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Contacts（咨询和监督投诉）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Contacts {

    /** Consultation: Whom and how to ask. */
    @Nullable
    Contact consultation;

    /** Complaint: To whom and how to complain; the telephone differs from that for questions, public hotlines apart. */
    @Nullable
    Contact complaint;
}
