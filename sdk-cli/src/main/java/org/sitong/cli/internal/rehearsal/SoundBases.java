package org.sitong.cli.internal.rehearsal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.cli.internal.Failure;
import org.sitong.diff.DerivableForm;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.ImplementationStandard;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.standard.Kind;

/** Bases of which no two contradict each other: nobody could tell which of the two is derived from. */
public final class SoundBases {

    private record Key(Kind kind, String code, @Nullable Integer version) {}

    private SoundBases() {}

    /** Refuses a release that has two definitions of one code and version with different content. */
    public static Catalog of(Catalog release, String option) {
        Map<Key, Definition> known = new HashMap<>();
        for (Class<? extends Definition> type :
                List.of(ImplementationStandard.class, ServiceItem.class, BasicItem.class)) {
            try (Stream<? extends Definition> definitions = release.definitions(type)) {
                definitions.forEach(each -> check(known, each, option));
            }
        }
        return release;
    }

    private static void check(Map<Key, Definition> known, Definition definition, String option) {
        Lifecycle lifecycle = definition.lifecycle();
        String code = definition.identityCode();
        if (code == null || lifecycle != null && lifecycle.status() == ItemStatus.DRAFT) {
            return;
        }
        Integer version = lifecycle == null ? null : lifecycle.version();
        Definition other = known.putIfAbsent(new Key(definition.kind(), code, version), definition);
        if (other != null
                && !DerivableForm.of(other)
                        .elements()
                        .equals(DerivableForm.of(definition).elements())) {
            throw version == null
                    ? Failure.usage("rehearse.contradiction-unnumbered", option, code)
                    : Failure.usage("rehearse.contradiction", option, code, version.toString());
        }
    }
}
