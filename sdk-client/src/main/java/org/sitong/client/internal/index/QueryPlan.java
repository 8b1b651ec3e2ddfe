package org.sitong.client.internal.index;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.client.lookup.ItemQuery;
import org.sitong.diff.Names;
import org.sitong.standard.Kind;

/** Finds the definitions that fit a query. */
public final class QueryPlan {

    private final IndexFile index;

    /** Plans over an index. */
    public QueryPlan(IndexFile index) {
        this.index = index;
    }

    /** The definitions that fit a query, in the catalog's order. */
    public Docs docs(ItemQuery query) {
        String words = query.words();
        return docs(query, words == null ? null : WordSearch.of(words).in(index));
    }

    /** Of those that fit a query, at least the ones whose names fit its words better than by what they have in common. */
    Docs close(ItemQuery query, WordSearch words) {
        return docs(query, words.closelyIn(index));
    }

    private Docs docs(ItemQuery query, @Nullable Docs named) {
        List<Docs> parts = new ArrayList<>();
        any(parts, query.kinds(), kind -> Stream.of(index.documents().ofKind(kind)));
        Collection<Kind> kinds = query.kinds().isEmpty() ? Arrays.asList(Kind.values()) : query.kinds();
        any(parts, query.identities(), code -> identity(kinds, code));
        any(parts, query.codes(), code -> code(kinds, code));
        any(parts, query.basicCodes(), code -> Stream.of(index.with(Field.BASIC_CODE, code)));
        any(parts, query.organs(), this::organ);
        any(parts, query.divisions(), code -> division(code, query.withDescendants()));
        any(parts, query.itemTypes(), type -> Stream.of(index.with(Field.ITEM_TYPE, type.token())));
        any(parts, query.themes(), theme -> Stream.of(index.with(Field.THEME, Names.key(theme))));
        any(parts, query.materials(), this::material);
        any(parts, query.statuses(), status -> Stream.of(index.with(Field.STATUS, status.token())));
        if (named != null) {
            parts.add(named);
        }
        Docs docs = parts.isEmpty() ? Docs.range(0, index.documents().count()) : Docs.allOf(parts);
        LocalDate day = query.on();
        return day == null ? docs : on(docs, day);
    }

    /** The definitions whose names fit the words of a query, best first; to be read by {@link WordResults}. */
    public LongStream best(ItemQuery query, String words) {
        WordSearch search = WordSearch.of(words);
        Integer limit = query.limit();
        WordResults results = new WordResults(index.documents(), search, limit == null ? Integer.MAX_VALUE : limit);
        if (limit == null || !results.suffice(close(query, search))) {
            results.collect(docs(query));
        }
        return results.best();
    }

    /** Those of definitions that stand on a day. */
    public Docs on(Docs docs, LocalDate day) {
        return docs.filter(number -> index.documents().stands(number, day));
    }

    private static <T> void any(List<Docs> parts, List<T> values, Function<T, Stream<Docs>> docs) {
        if (!values.isEmpty()) {
            parts.add(Docs.anyOf(values.stream().flatMap(docs).toList()));
        }
    }

    private Stream<Docs> identity(Collection<Kind> kinds, String code) {
        return kinds.stream().map(kind -> index.documents().ofIdentity(kind, code));
    }

    private Stream<Docs> code(Collection<Kind> kinds, String code) {
        return Stream.concat(
                identity(kinds, code), Stream.of(index.with(Field.CODE, code), index.with(Field.BASIC_CODE, code)));
    }

    private Stream<Docs> organ(String organ) {
        return Stream.of(index.with(Field.ORGAN, organ), index.with(Field.ORGAN_NAME, Names.key(organ)));
    }

    private Stream<Docs> material(String material) {
        String name = Names.key(material);
        List<String> codes = new ArrayList<>(List.of(material));
        index.termsBeginning(Terms.before(Field.MATERIAL_ALIAS, name), term -> codes.add(Terms.second(term)));
        return Stream.concat(
                Stream.of(index.with(Field.MATERIAL_NAME, name)),
                codes.stream().map(code -> index.with(Field.MATERIAL, code)));
    }

    private Stream<Docs> division(String code, boolean withDescendants) {
        String brief = Division.brief(code);
        return withDescendants
                ? within(brief).stream().map(each -> index.with(Field.WITHIN, each))
                : Stream.of(index.with(Field.DIVISION, brief));
    }

    /** A division and those that division lists put below it or below one of its own, without what is within another by its code. */
    private Set<String> within(String division) {
        Set<String> found = new LinkedHashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(division));
        while (!open.isEmpty()) {
            String next = open.remove();
            if (Division.within(next).stream().noneMatch(found::contains)) {
                found.add(next);
                index.termsBeginning(Terms.of(Field.BELOW, next), term -> {
                    if (Division.within(Terms.first(term)).contains(next)) {
                        open.add(Terms.second(term));
                    }
                });
            }
        }
        return found;
    }

    /** The definitions of some kinds. */
    public Docs ofKinds(List<Kind> kinds) {
        return Docs.anyOf(kinds.stream().map(index.documents()::ofKind).toList());
    }

    /** The versions of a definition. */
    public Docs ofIdentity(Kind kind, String code) {
        return index.documents().ofIdentity(kind, code);
    }

    /** The items of a basic code. */
    public Docs ofBasicCode(String code) {
        return index.with(Field.BASIC_CODE, code);
    }

    /** The items of an organ that is given by its code. */
    public Docs ofOrgan(String code) {
        return index.with(Field.ORGAN, code);
    }

    /** The items that list a standard material. */
    public Docs ofMaterial(String code) {
        return index.with(Field.MATERIAL, code);
    }
}
