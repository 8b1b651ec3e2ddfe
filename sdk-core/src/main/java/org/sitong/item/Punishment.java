package org.sitong.item;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Punishment（行政处罚）: a conduct that is punished, with kinds and range of the punishment. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class Punishment {

    /** Conduct: The unlawful conduct that is punished; one conduct each. */
    @Nullable
    String conduct;

    /** Kinds: The kinds of punishment that may be imposed; several may be given. */
    @Singular("kind")
    List<PunishmentKind> kinds;

    /**
     * Range: The range, such as the least and the greatest fine; a place may specify standards of discretion within it.
     */
    @Nullable
    String range;

    /** Basis: The basis of the punishment, down to the article. */
    @Singular("basisEntry")
    List<LegalBasis> basis;

    /** Text: Conduct, kinds and range in words, where the source does not split them. */
    @Nullable
    String text;
}
