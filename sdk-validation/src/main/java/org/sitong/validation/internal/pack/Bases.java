package org.sitong.validation.internal.pack;

import java.util.List;
import java.util.Objects;
import org.sitong.item.RuleBasis;
import org.sitong.validation.Basis;

/** What packs rest on. */
final class Bases {

    private Bases() {}

    static List<Basis> of(List<RuleBasis> bases) {
        return bases.stream()
                .filter(basis -> basis.source() != null)
                .map(basis -> new Basis(Objects.requireNonNull(basis.source()), basis.clause()))
                .toList();
    }
}
