package org.sitong.validation.compare;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;

/** Names or codes that several districts use for what may be one thing. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class NameGroup {

    /**
     * One way that districts use.
     *
     * @param basicCode the basic code
     * @param name the name as it is written
     * @param districts the districts that use it
     */
    public record Use(String basicCode, String name, List<String> districts) {

        /**
         * Copies the districts.
         *
         * @param basicCode the basic code
         * @param name the name as it is written
         * @param districts the districts that use it
         */
        public Use {
            districts = List.copyOf(districts);
        }
    }

    /** The ways, at least two. */
    @Singular("use")
    List<Use> uses;
}
