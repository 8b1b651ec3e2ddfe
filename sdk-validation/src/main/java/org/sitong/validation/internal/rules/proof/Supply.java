package org.sitong.validation.internal.rules.proof;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.Material;
import org.sitong.validation.internal.reference.Knowledge;

/**
 * Which items of a run give what others demand. A demand can be met by any item that gives the material; what none of the items
 * gives comes from elsewhere, so nobody waits for it here.
 */
final class Supply {

    private final Knowledge knowledge;
    private final List<Proof> items;
    private final Map<String, List<Integer>> byResult = new HashMap<>();
    private final Map<String, List<Integer>> byBasicCode = new HashMap<>();
    private final Map<Wanted, Issuers> issuers = new HashMap<>();

    Supply(List<Proof> items, Knowledge knowledge) {
        this.items = items;
        this.knowledge = knowledge;
        for (int i = 0; i < items.size(); i++) {
            int item = i;
            items.get(i).results().forEach(result -> put(byResult, canonical(result), item));
            items.get(i).basicCodes().forEach(code -> put(byBasicCode, code, item));
        }
    }

    private static void put(Map<String, List<Integer>> map, String key, int item) {
        map.computeIfAbsent(key, absent -> new ArrayList<>(1)).add(item);
    }

    /** A result or material by its standard material, where its name is that of one. */
    private String canonical(String key) {
        String name = key.substring(1);
        if (key.equals(Proof.ofCode(name))) {
            return key;
        }
        String code = codeOf(name);
        return code == null ? key : Proof.ofCode(code);
    }

    private @Nullable String codeOf(String name) {
        List<Material> named = knowledge.materialsNamed(name).stream()
                .filter(material -> Proof.ofName(material.name()).equals(Proof.ofName(name)))
                .toList();
        return named.size() == 1 ? named.get(0).code() : null;
    }

    /** What a demand asks for, whoever asks. */
    private record Wanted(
            String name,
            @Nullable String standardMaterial,
            @Nullable String resultOf) {}

    /** Items of which any one meets a demand, and who waits for one of them. */
    private static final class Issuers {
        private final List<Integer> items;
        private final Set<String> basicCodes = new HashSet<>();
        private final List<Integer> waiting = new ArrayList<>();
        private boolean met;

        Issuers(List<Integer> items, List<Proof> all) {
            this.items = items;
            items.forEach(item -> basicCodes.addAll(all.get(item).basicCodes()));
        }

        /** Whether the item gives this itself, or an item of its basic code does: then it was had before. */
        boolean isOwn(int item, Proof proof) {
            return Collections.binarySearch(items, item) >= 0
                    || proof.basicCodes().stream().anyMatch(basicCodes::contains);
        }
    }

    /** The items of the run that give what is demanded, in the order of the run; empty where it comes from elsewhere. */
    List<Integer> issuers(Proof.Demand demand) {
        return issuersOf(demand).items;
    }

    private Issuers issuersOf(Proof.Demand demand) {
        Wanted wanted = new Wanted(demand.name(), demand.standardMaterial(), demand.resultOf());
        return issuers.computeIfAbsent(wanted, one -> new Issuers(find(one), items));
    }

    private List<Integer> find(Wanted wanted) {
        String code = wanted.standardMaterial() == null ? codeOf(wanted.name()) : wanted.standardMaterial();
        Material material = code == null ? null : knowledge.material(code);
        Stream<Integer> byName =
                byResult
                        .getOrDefault(code == null ? Proof.ofName(wanted.name()) : Proof.ofCode(code), List.of())
                        .stream();
        Set<String> basicCodes = new TreeSet<>(material == null ? List.of() : material.resultOf());
        if (wanted.resultOf() != null) {
            basicCodes.add(wanted.resultOf());
        }
        Stream<Integer> byCode =
                basicCodes.stream().flatMap(each -> byBasicCode.getOrDefault(each, List.of()).stream());
        return Stream.concat(byName, byCode).distinct().sorted().toList();
    }

    /** A demand that nothing can meet, because all that could wait in turn; one of those is named, the smallest by identity. */
    record Unmet(Proof.Demand demand, int issuer) {}

    /** The items of the run that nobody can ever have, and what keeps each from being had. */
    Map<Integer, List<Unmet>> never() {
        List<List<Proof.Demand>> waiting = new ArrayList<>();
        int[] open = new int[items.size()];
        Deque<Integer> had = new ArrayDeque<>();
        Map<Integer, Set<Issuers>> given = new HashMap<>();
        for (int i = 0; i < items.size(); i++) {
            List<Proof.Demand> own = new ArrayList<>();
            for (Proof.Demand demand : items.get(i).demands()) {
                Issuers group = issuersOf(demand);
                if (!group.items.isEmpty() && !group.isOwn(i, items.get(i))) {
                    own.add(demand);
                    group.waiting.add(i);
                    if (group.waiting.size() == 1) {
                        group.items.forEach(item -> given.computeIfAbsent(item, absent -> new LinkedHashSet<>())
                                .add(group));
                    }
                }
            }
            waiting.add(own);
            open[i] = own.size();
            if (own.isEmpty()) {
                had.add(i);
            }
        }
        while (!had.isEmpty()) {
            for (Issuers group : given.getOrDefault(had.pop(), Set.of())) {
                if (!group.met) {
                    group.met = true;
                    for (int item : group.waiting) {
                        if (--open[item] == 0) {
                            had.add(item);
                        }
                    }
                }
            }
        }
        Map<Integer, List<Unmet>> never = new TreeMap<>();
        for (int i = 0; i < open.length; i++) {
            if (open[i] > 0) {
                never.put(i, unmet(waiting.get(i)));
            }
        }
        return never;
    }

    private List<Unmet> unmet(List<Proof.Demand> demands) {
        List<Unmet> unmet = new ArrayList<>();
        for (Proof.Demand demand : demands) {
            Issuers group = issuersOf(demand);
            if (!group.met) {
                int smallest = Collections.min(
                        group.items,
                        Comparator.comparing(item -> items.get(item).identity()));
                unmet.add(new Unmet(demand, smallest));
            }
        }
        return unmet;
    }

    /** The same, as identities: which waits for which; of two items with one identity the first stands for both. */
    Map<String, SortedSet<String>> graph(Map<Integer, List<Unmet>> never) {
        Map<String, SortedSet<String>> graph = new TreeMap<>();
        never.forEach((item, all) -> {
            SortedSet<String> next = new TreeSet<>();
            all.forEach(one -> next.add(items.get(one.issuer()).identity()));
            graph.putIfAbsent(items.get(item).identity(), next);
        });
        return graph;
    }
}
