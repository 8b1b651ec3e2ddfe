package org.sitong.validation.internal.compare;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.diff.DerivableForm;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.pair.BaseFinder;
import org.sitong.validation.internal.pair.Match;

/**
 * Finds what service items are measured against: what they say that they derive from, else what their codes tell. A basic item sets
 * too little. Not thread-safe.
 */
final class ReferenceSearch {

    private static final int KEPT = 64;

    private final BaseFinder finder;
    private final MaterialKeys materials;
    private final Map<String, Reference> known = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Reference> eldest) {
            return size() > KEPT;
        }
    };

    ReferenceSearch(Catalog references, LocalDate day, MaterialKeys materials) {
        this.finder = new BaseFinder(references, null, day);
        this.materials = materials;
    }

    @Nullable
    Reference find(ServiceItem item) {
        Definition named = isNaming(item) ? found(finder.find(item)) : null;
        if (named != null) {
            return reference(named, true);
        }
        Definition byCode = found(finder.find(item.toBuilder().lifecycle(null).build()));
        return byCode == null ? null : reference(byCode, false);
    }

    private static boolean isNaming(ServiceItem item) {
        Lifecycle lifecycle = item.lifecycle();
        return lifecycle != null && lifecycle.derivesFrom() != null;
    }

    private static @Nullable Definition found(Match match) {
        if (!(match instanceof Match.Found found)) {
            return null;
        }
        Definition definition = found.held().definition();
        return definition.kind() == Kind.BASIC_ITEM ? null : definition;
    }

    private Reference reference(Definition definition, boolean isNamed) {
        Lifecycle lifecycle = definition.lifecycle();
        String identity = definition.kind().token()
                + '/'
                + definition.identityCode()
                + '/'
                + (lifecycle == null ? null : lifecycle.version());
        Reference reference = known.computeIfAbsent(identity, absent -> {
            JsonObject whole = Reader.comparable(Definitions.write(definition));
            JsonObject elements = DerivableForm.of(definition.kind(), whole).elements();
            Peer peer = new Peer(-1, elements, new PeerForm(elements, materials), Carried.ALL, null);
            return new Reference(identity, whole, peer, true);
        });
        return isNamed ? reference : new Reference(identity, reference.whole(), reference.elements(), false);
    }
}
