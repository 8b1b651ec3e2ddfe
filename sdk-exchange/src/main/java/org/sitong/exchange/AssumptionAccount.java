package org.sitong.exchange;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.standard.BilingualText;

/** Codes whose meaning was not published, as they were met in an import. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class AssumptionAccount {

    /** The assumption's name. */
    String name;

    /** What the codes are for. */
    BilingualText title;

    /** What the codes were set to mean, by code; empty where nothing is set, so that nothing was carried over. */
    @Singular("setting")
    Map<String, String> set;

    /** The codes seen, the first 50 of them. */
    @Singular("seenCode")
    List<String> seen;

    /** Builds an account step by step; not thread-safe. */
    public static final class AssumptionAccountBuilder {
        AssumptionAccountBuilder() {}
    }
}
