package org.sitong.validation.internal.pair;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.reference.ItemFact;
import org.sitong.validation.internal.reference.Knowledge;

/** Where definitions are looked for by their codes. */
interface Shelf {

    /** All versions of a definition, the oldest first. */
    List<Held> byIdentity(Kind kind, String code);

    /** The items of a basic code. */
    List<Held> byBasicCode(String code);

    /** A catalog. */
    static Shelf of(Catalog catalog) {
        return new Shelf() {
            @Override
            public List<Held> byIdentity(Kind kind, String code) {
                return held(catalog.byIdentity(kind, code));
            }

            @Override
            public List<Held> byBasicCode(String code) {
                return held(catalog.byBasicCode(code));
            }

            private List<Held> held(Stream<Definition> definitions) {
                try (definitions) {
                    return definitions
                            .map(definition -> Held.of(definition, catalog))
                            .toList();
                }
            }
        };
    }

    /** The items of a run. */
    static Shelf of(Knowledge knowledge) {
        Function<Stream<ItemFact>, List<Held>> held = facts -> facts.map(fact -> {
                    Definition definition = fact.whole().definition();
                    return definition == null
                            ? null
                            : new Held(definition, null, fact.whole().mark());
                })
                .filter(Objects::nonNull)
                .sorted((one, other) -> Catalog.order().compare(one.definition(), other.definition()))
                .toList();
        return new Shelf() {
            @Override
            public List<Held> byIdentity(Kind kind, String code) {
                return held.apply(knowledge.ofRun(code).stream()
                        .filter(fact -> fact.kind() == kind && code.equals(fact.identity())));
            }

            @Override
            public List<Held> byBasicCode(String code) {
                return held.apply(knowledge.ofRun(code).stream()
                        .filter(fact -> code.equals(fact.basicCode()) || code.equals(fact.localBasicCode())));
            }
        };
    }
}
