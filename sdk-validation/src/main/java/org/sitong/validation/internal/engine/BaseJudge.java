package org.sitong.validation.internal.engine;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.derivation.Policies;

/** The judge of what definitions change of their bases, made when it is first asked for, once for all threads. Thread-safe. */
final class BaseJudge {

    private final @Nullable Catalog bases;
    private final @Nullable Catalog references;
    private final LocalDate day;
    private volatile @Nullable DerivationJudge judge;

    BaseJudge(@Nullable Catalog bases, @Nullable Catalog references, LocalDate day) {
        this.bases = bases;
        this.references = references;
        this.day = day;
    }

    DerivationJudge get() {
        DerivationJudge known = judge;
        if (known == null) {
            synchronized (this) {
                known = judge;
                if (known == null) {
                    known = make();
                    judge = known;
                }
            }
        }
        return known;
    }

    private DerivationJudge make() {
        Policies policies = Policies.standard();
        List<Catalog> libraries =
                Stream.of(references, bases).filter(Objects::nonNull).toList();
        return DerivationJudge.of(
                bases == null ? policies : policies.sharpenedBy(bases), MaterialNames.of(libraries, day));
    }
}
