package org.sitong.client.lookup;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Names;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.item.DivisionEntry;
import org.sitong.item.DivisionList;
import org.sitong.item.Material;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.CodeLists;

/** What looking up is to find, told by walking over all definitions as JSON, without an index. */
final class NaiveLookup {

    private final List<Definition> all;

    NaiveLookup(List<Definition> all) {
        this.all = all;
    }

    List<Definition> find(ItemQuery query) {
        Set<Definition> standing = Collections.newSetFromMap(new IdentityHashMap<>());
        if (query.on() != null) {
            try (Stream<Definition> day = Catalog.of(all).asOf(query.on()).definitions(Definition.class)) {
                day.forEach(standing::add);
            }
        }
        List<Definition> found = new ArrayList<>(all.stream()
                .filter(each -> (query.on() == null || standing.contains(each)) && fits(query, each))
                .toList());
        if (query.words() != null) {
            found.removeIf(each -> order(query.words(), each) < 0);
            found.sort(Comparator.comparingInt(each -> order(query.words(), each)));
        }
        return query.limit() == null ? found : found.subList(0, Math.min(found.size(), query.limit()));
    }

    private boolean fits(ItemQuery query, Definition definition) {
        JsonObject json = Definitions.write(definition);
        return any(query.kinds(), definition, (kind, each) -> each.kind() == kind)
                && any(query.identities(), definition, (code, each) -> code.equals(each.identityCode()))
                && any(
                        query.codes(),
                        json,
                        (code, each) -> code.equals(definition.identityCode())
                                || codes(each).contains(code))
                && any(
                        query.basicCodes(),
                        json,
                        (code, each) -> texts(each, "/identity/national/basicCode", "/identity/local/basicCode")
                                .contains(code))
                && any(query.organs(), json, NaiveLookup::organ)
                && any(query.divisions(), json, (code, each) -> division(code, each, query.withDescendants()))
                && any(
                        query.itemTypes(),
                        json,
                        (type, each) -> texts(each, "/itemType").contains(type.token()))
                && any(query.themes(), json, NaiveLookup::theme)
                && any(query.materials(), json, this::material)
                && any(
                        query.statuses(),
                        json,
                        (status, each) -> texts(each, "/lifecycle/status").contains(status.token()));
    }

    private static <T, D> boolean any(List<T> values, D definition, BiPredicate<T, D> fits) {
        return values.isEmpty() || values.stream().anyMatch(value -> fits.test(value, definition));
    }

    /** The texts at some places; through lists, all. */
    private static Set<String> texts(JsonObject json, String... pointers) {
        Set<String> texts = new LinkedHashSet<>();
        for (String pointer : pointers) {
            collect(json.at(JsonPointer.parse(pointer)), texts);
        }
        return texts;
    }

    private static void collect(@Nullable JsonValue value, Set<String> texts) {
        if (value instanceof JsonString string && !string.value().isEmpty()) {
            texts.add(string.value());
        } else if (value instanceof JsonArray array) {
            array.values().forEach(each -> collect(each, texts));
        }
    }

    private static Set<String> codes(JsonObject json) {
        return texts(
                json,
                "/identity/national/basicCode",
                "/identity/national/implementationCode",
                "/identity/national/handlingItemCode",
                "/identity/local/basicCode",
                "/identity/local/implementationCode",
                "/identity/local/handlingItemCode");
    }

    private static boolean is(JsonObject json, String kind) {
        return texts(json, "/kind").contains(kind);
    }

    private static boolean organ(String organ, JsonObject json) {
        return is(json, "ServiceItem")
                && (texts(
                                        json,
                                        "/authority/organ/creditCode",
                                        "/authority/organ/organizationCode",
                                        "/authority/organ/localCode")
                                .contains(organ)
                        || texts(json, "/authority/organ/name").stream().anyMatch(name -> Names.same(name, organ)));
    }

    private static boolean theme(String theme, JsonObject json) {
        Set<String> themes = texts(
                json,
                "/audience/naturalPersonTopics",
                "/audience/legalPersonTopics",
                "/audience/localNaturalPersonTopics",
                "/audience/localLegalPersonTopics",
                "/audience/themes",
                "/theme");
        Set<String> titles = new HashSet<>();
        for (String topic : texts(json, "/audience/naturalPersonTopics")) {
            titles.add(CodeLists.standard().title("topic-natural", topic).zh());
        }
        for (String topic : texts(json, "/audience/legalPersonTopics")) {
            titles.add(CodeLists.standard().title("topic-legal", topic).zh());
        }
        return Stream.concat(themes.stream(), titles.stream()).anyMatch(each -> Names.same(each, theme));
    }

    private boolean material(String material, JsonObject json) {
        Set<String> codes = new HashSet<>(Set.of(material));
        for (Definition each : all) {
            if (each instanceof Material standard
                    && standard.code() != null
                    && Stream.concat(Stream.ofNullable(standard.name()), standard.aliases().stream())
                            .anyMatch(name -> Names.same(name, material))) {
                codes.add(standard.code());
            }
        }
        return !is(json, "CombinedService") && listed(json.at(JsonPointer.parse("/materials")), material, codes);
    }

    private static boolean listed(@Nullable JsonValue materials, String name, Set<String> codes) {
        return materials instanceof JsonArray array
                && array.values().stream()
                        .map(JsonObject.class::cast)
                        .anyMatch(each ->
                                texts(each, "/standardMaterial").stream().anyMatch(codes::contains)
                                        || texts(each, "/name").stream().anyMatch(other -> Names.same(other, name))
                                        || listed(each.get("parts"), name, codes));
    }

    private boolean division(String wanted, JsonObject json, boolean withDescendants) {
        String own = null;
        for (String place : List.of(
                "/authority/village/code", "/authority/township/code", "/authority/division/code", "/division/code")) {
            own = own == null ? texts(json, place).stream().findFirst().orElse(null) : own;
        }
        if (own == null) {
            return false;
        }
        String place = brief(own);
        return withDescendants
                ? below(brief(wanted)).stream().anyMatch(each -> isWithin(place, each))
                : place.equals(brief(wanted));
    }

    /** Whatever the lists put below, again and again until nothing is added. */
    private Set<String> below(String division) {
        Set<String> found = new HashSet<>(Set.of(division));
        boolean more = true;
        while (more) {
            more = false;
            for (Definition each : all) {
                if (each instanceof DivisionList list) {
                    for (DivisionEntry entry : list.divisions()) {
                        if (entry.parent() != null
                                && found.stream().anyMatch(above -> isWithin(brief(entry.parent()), above))) {
                            more |= found.add(brief(entry.code()));
                        }
                    }
                }
            }
        }
        return found;
    }

    private static boolean isWithin(String below, String above) {
        boolean isCode = below.matches("[0-9]*");
        return above.isEmpty() || below.equals(above) || isCode && above.matches("[0-9]+") && below.startsWith(above);
    }

    private static String brief(String code) {
        return code.replaceFirst("^([0-9]{9})000$", "$1")
                .replaceFirst("^([0-9]{6})000$", "$1")
                .replaceFirst("^([0-9]{4})00$", "$1")
                .replaceFirst("^([0-9]{2})00$", "$1")
                .replaceFirst("^00$", "");
    }

    /** Where a definition comes among those with words: the smaller the earlier; below zero where it does not fit. */
    static int order(String words, Definition definition) {
        JsonObject json = Definitions.write(definition);
        List<String> names = texts(
                        json,
                        "/name",
                        "/name/main",
                        "/name/sub",
                        "/name/handlingItem",
                        "/name/shortName",
                        "/name/commonNames",
                        "/aliases",
                        "/shortName",
                        "/title",
                        "/titleEn")
                .stream()
                .map(Names::key)
                .toList();
        String whole = Names.key(words);
        List<String> each = Stream.of(words.split("\\s+"))
                .map(Names::key)
                .filter(word -> !word.isEmpty())
                .toList();
        if (each.isEmpty()) {
            return -1;
        }
        if (names.contains(whole)) {
            return 0;
        }
        int prefix = shortest(names.stream().filter(name -> name.startsWith(whole)));
        if (prefix < 1_000) {
            return 1_000 + prefix;
        }
        if (each.stream().allMatch(word -> names.stream().anyMatch(name -> name.contains(word)))) {
            return 2_000 + shortest(names.stream().filter(name -> each.stream().anyMatch(name::contains)));
        }
        Set<String> pairs = new HashSet<>();
        each.forEach(word -> {
            int[] points = word.codePoints().toArray();
            for (int i = 1; i < points.length; i++) {
                pairs.add(new String(points, i - 1, 2));
            }
        });
        long missing = pairs.stream()
                .filter(pair -> names.stream().noneMatch(name -> name.contains(pair)))
                .count();
        return pairs.isEmpty() || 2 * missing > pairs.size() ? -1 : 3_000 + (int) missing;
    }

    private static int shortest(Stream<String> names) {
        return names.mapToInt(String::length).min().orElse(1_000);
    }
}
