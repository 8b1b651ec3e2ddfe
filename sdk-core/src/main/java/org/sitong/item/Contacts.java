package org.sitong.item;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Contacts（咨询和监督投诉）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Contacts {

    /** Consultation: How to ask. */
    @Nullable
    Contact consultation;

    /** Complaint: How to complain. */
    @Nullable
    Contact complaint;
}
