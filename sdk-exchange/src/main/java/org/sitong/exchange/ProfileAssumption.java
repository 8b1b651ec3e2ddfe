package org.sitong.exchange;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.internal.profile.AssumptionRule;
import org.sitong.standard.BilingualText;

/**
 * Codes whose meaning was not published, or that sources use differently. {@link ExchangeProfile#assuming} says what they
 * mean in one's own source; by themselves only those are used that practice has settled. Immutable and thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ProfileAssumption {

    /** Its name, as the command line takes it. */
    String name;

    /** What the codes are for. */
    BilingualText title;

    /** Why their meaning is open. */
    BilingualText reason;

    /** The code list that holds the possible meanings; {@code null} where {@link #values} are all. */
    @Nullable
    String list;

    /** The possible meanings; empty where they are those of a code list. */
    @Singular
    List<String> values;

    /** What the codes probably mean, by code. */
    @Singular("proposal")
    Map<String, String> proposed;

    /** What the codes were set to mean, or are taken to mean until they are set, by code; empty where they are open. */
    @Singular("setting")
    Map<String, String> set;

    static ProfileAssumption of(AssumptionRule rule) {
        return builder()
                .name(rule.name())
                .title(rule.title())
                .reason(rule.reason())
                .list(rule.list())
                .values(rule.values())
                .proposed(rule.proposed())
                .set(rule.set())
                .build();
    }

    /** Builds an assumption step by step; not thread-safe. */
    public static final class ProfileAssumptionBuilder {
        ProfileAssumptionBuilder() {}
    }
}
