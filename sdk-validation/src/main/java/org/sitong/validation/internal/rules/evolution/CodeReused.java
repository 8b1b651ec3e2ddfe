package org.sitong.validation.internal.rules.evolution;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Names;
import org.sitong.item.Definition;
import org.sitong.item.ItemName;
import org.sitong.item.LegalBasis;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonPointer;
import org.sitong.standard.Kind;
import org.sitong.validation.compare.NameRecognition;
import org.sitong.validation.internal.names.Wording;
import org.sitong.validation.internal.pair.Held;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.LegalBases;
import org.sitong.validation.rule.Absence;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PairContext;

/**
 * A code stands for another item than it did: its name has other words and all legal bases are others; or an item of another name has the code of
 * one that was removed. An item that was removed may be set up again under its code.
 */
public final class CodeReused extends EvolutionRule {

    private static final JsonPointer IDENTITY = JsonPointer.parse("/identity");

    /** The rule. */
    public CodeReused() {
        super(card("evolution.code-reused")
                .kind(Kind.BASIC_ITEM)
                .kind(Kind.IMPLEMENTATION_STANDARD)
                .kind(Kind.SERVICE_ITEM)
                .need("name.main")
                .build());
    }

    @Override
    public void check(PairContext pair) {
        Definition before = pair.other().definition();
        if (isNamedAlike(pair.definition(), before)) {
            return;
        }
        Set<String> bases = bases(pair.definition());
        Set<String> basesBefore = bases(before);
        if (bases.isEmpty() || basesBefore.isEmpty()) {
            pair.notChecked("no-bases", Map.of());
        } else if (bases.stream().noneMatch(basesBefore::contains)) {
            pair.report(said(pair, "other", name(before)).related(pair.other().place(IDENTITY)));
        }
    }

    @Override
    public void checkAlone(DocumentContext document, Absence absence) {
        Catalog previous = document.previous();
        String code = document.definition().identityCode();
        if (absence.why() != Absence.Why.NONE || previous == null || code == null) {
            super.checkAlone(document, absence);
            return;
        }
        try (Stream<Definition> tombstones = previous.byIdentity(Kind.TOMBSTONE, code)) {
            Tombstone removed = tombstones
                    .map(Tombstone.class::cast)
                    .filter(each -> each.of() != null
                            && each.of().kind() == document.definition().kind())
                    .reduce((older, newer) -> newer)
                    .orElse(null);
            if (removed == null) {
                super.checkAlone(document, absence);
            } else if (removed.name() != null
                    && names(document.definition()).noneMatch(name -> Names.same(name, removed.name()))
                    && lifecycle(document.definition()).replaces().isEmpty()) {
                document.report(said(document, "removed", removed.name())
                        .related(Held.of(removed, previous).place()));
            }
        }
    }

    private static Observation said(DocumentContext document, String variant, String before) {
        return Observation.at(IDENTITY)
                .variant(variant)
                .naming("code", String.valueOf(document.definition().identityCode()))
                .with("name", name(document.definition()))
                .with("before", before);
    }

    private static boolean isNamedAlike(Definition one, Definition other) {
        return names(one).anyMatch(name -> names(other).anyMatch(known -> isAlike(name, known)));
    }

    private static boolean isAlike(String name, String known) {
        return Names.same(name, known) || Wording.overlap(name, known) >= NameRecognition.ALIKE_WORDING;
    }

    private static Stream<String> names(Definition definition) {
        ItemName name = ItemParts.name(definition);
        return name == null
                ? Stream.empty()
                : Stream.of(name.handlingItem(), name.sub(), name.main()).filter(Objects::nonNull);
    }

    private static String name(Definition definition) {
        return names(definition).findFirst().orElse("");
    }

    /** The documents that an item rests on, by number and by title. */
    private static Set<String> bases(Definition definition) {
        List<LegalBasis> bases = ItemParts.legalBases(definition);
        return bases.stream()
                .flatMap(basis -> Stream.of(basis.title(), basis.documentNumber()))
                .filter(Objects::nonNull)
                .map(LegalBases::bare)
                .map(Names::key)
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toSet());
    }
}
