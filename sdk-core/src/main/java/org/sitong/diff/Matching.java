package org.sitong.diff;

import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;

/** How members of lists are recognised as the same one. Immutable; thread-safe if what it asks is. */
@Value
@Builder(toBuilder = true)
public class Matching {

    /** For two versions of one definition: what has the same id was the same part. */
    public static final Matching VERSIONS = Matching.builder().idsAgree(true).build();

    /**
     * For definitions that were written apart, such as those of two districts: ids mean nothing to the other one. The newer
     * definition's ids are read as those of the parts that they were matched with.
     */
    public static final Matching PEERS = Matching.builder().idsAgree(false).build();

    /** Finds what else may be the same. */
    @FunctionalInterface
    public interface Recognition {

        /**
         * Tells how alike two members are that share no identity.
         *
         * @param list the list's element
         * @param older a member of the older definition
         * @param newer a member of the newer definition
         * @return above 0 where they are the same, more the more certain it is; 0 where they are not
         */
        double likeness(Element list, JsonObject older, JsonObject newer);
    }

    /** Whether ids of parts mean the same in both definitions. */
    boolean idsAgree;

    /** Asked about members that share no identity, after all others have found theirs; {@code null}: they are different. */
    @Nullable
    Recognition recognition;
}
