package org.sitong.client.internal.index;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.internal.CatalogKeys;
import org.sitong.diff.Names;
import org.sitong.item.Audience;
import org.sitong.item.Definition;
import org.sitong.item.DivisionEntry;
import org.sitong.item.DivisionList;
import org.sitong.item.ItemIdentity;
import org.sitong.item.Lifecycle;
import org.sitong.item.LocalCodes;
import org.sitong.item.Material;
import org.sitong.item.NationalCodes;
import org.sitong.item.OrganRef;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonToken;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;

/** Finds the keys of one definition. */
final class Keys {

    private static final List<String> TOPICS = List.of("topic-natural", "topic-legal");

    private final Set<String> terms = new LinkedHashSet<>();

    private Keys() {}

    /** The keys by which a definition with certain searched names is found. */
    static Set<String> of(Definition definition, List<String> names) {
        Keys keys = new Keys();
        keys.add(definition);
        for (String name : names) {
            Grams.keys(name).forEach(pair -> keys.terms.add(Terms.of(Field.GRAM, pair)));
        }
        return keys.terms;
    }

    private void add(Definition definition) {
        codes(definition);
        CatalogKeys.basicCodes(definition).forEach(code -> put(Field.BASIC_CODE, code));
        CatalogKeys.organs(definition).forEach(code -> put(Field.ORGAN, code));
        CatalogKeys.materials(definition).forEach(code -> put(Field.MATERIAL, code));
        CatalogKeys.listed(definition).forEach(material -> name(Field.MATERIAL_NAME, material.name()));
        organName(definition);
        division(definition);
        token(Field.ITEM_TYPE, Places.itemType(definition));
        Lifecycle lifecycle = definition.lifecycle();
        token(Field.STATUS, lifecycle == null ? null : lifecycle.status());
        themes(definition);
        if (definition instanceof Material material) {
            aliases(material);
        } else if (definition instanceof DivisionList list) {
            list.divisions().forEach(this::below);
        }
    }

    private void put(Field field, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            terms.add(Terms.of(field, value));
        }
    }

    private void name(Field field, @Nullable String name) {
        put(field, Names.key(name));
    }

    private void token(Field field, @Nullable JsonToken token) {
        put(field, token == null ? null : token.token());
    }

    private void codes(Definition definition) {
        ItemIdentity identity = CatalogKeys.identity(definition);
        NationalCodes national = identity == null ? null : identity.national();
        LocalCodes local = identity == null ? null : identity.local();
        Stream<@Nullable String> ofNation = national == null
                ? Stream.empty()
                : Stream.of(national.handlingItemCode(), national.implementationCode());
        Stream<@Nullable String> ofPlace =
                local == null ? Stream.empty() : Stream.of(local.handlingItemCode(), local.implementationCode());
        Stream.concat(ofNation, ofPlace)
                .filter(code -> code != null && !code.equals(definition.identityCode()))
                .forEach(code -> put(Field.CODE, code));
    }

    private void organName(Definition definition) {
        OrganRef organ = definition instanceof ServiceItem item && item.authority() != null
                ? item.authority().organ()
                : null;
        name(Field.ORGAN_NAME, organ == null ? null : organ.name());
    }

    private void division(Definition definition) {
        String code = Places.division(definition);
        if (code != null) {
            String brief = Division.brief(code);
            terms.add(Terms.of(Field.DIVISION, brief));
            Division.within(brief).forEach(above -> terms.add(Terms.of(Field.WITHIN, above)));
        }
    }

    private void themes(Definition definition) {
        Audience audience = Places.audience(definition);
        if (audience != null) {
            audience.naturalPersonTopics().forEach(topic -> topic(TOPICS.get(0), topic));
            audience.legalPersonTopics().forEach(topic -> topic(TOPICS.get(1), topic));
            Stream.of(audience.localNaturalPersonTopics(), audience.localLegalPersonTopics(), audience.themes())
                    .flatMap(List::stream)
                    .forEach(theme -> name(Field.THEME, theme));
        }
        name(Field.THEME, Places.theme(definition));
    }

    private void topic(String list, String topic) {
        name(Field.THEME, topic);
        BilingualText title = CodeLists.standard().title(list, topic);
        name(Field.THEME, title == null ? null : title.zh());
    }

    private void aliases(Material material) {
        String code = material.code();
        if (code != null) {
            Stream.concat(Stream.ofNullable(material.name()), material.aliases().stream())
                    .map(Names::key)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> terms.add(Terms.of(Field.MATERIAL_ALIAS, name, code)));
        }
    }

    private void below(DivisionEntry entry) {
        String code = entry.code();
        String parent = entry.parent();
        if (code != null && parent != null) {
            String below = Division.brief(code);
            String above = Division.brief(parent);
            if (!Division.within(below).contains(above)) {
                terms.add(Terms.of(Field.BELOW, above, below));
            }
        }
    }
}
