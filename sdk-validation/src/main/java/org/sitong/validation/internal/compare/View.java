package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExerciseLevel;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.validation.compare.ComparedElement;
import org.sitong.validation.compare.ComparedItem;
import org.sitong.validation.compare.Difference;
import org.sitong.validation.compare.ElementClasses;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.internal.compare.PairJudge.Relation;

/**
 * The definitions of one item with the same names, of one level or across levels. Each is read once and kept as numbers of what is
 * equal; pairs compare numbers. How two values differ is found and judged once for all pairs that differ so.
 */
final class View {

    /** More than there are counties: beyond, pairs would take longer than anyone waits. */
    private static final int MOST_MEMBERS = 5_000;

    /** Beyond so many ways to differ, nobody reads which. */
    private static final int MOST_JUDGED = 2_000;

    private static final ComparedElement[] ELEMENTS = ComparedElement.values();

    private final List<Entry> entries;
    private final boolean sameLevel;
    private final long uncompared;
    private final List<Element> aspects = ComparedParts.STANDARD.aspects();
    private final Reader reader;
    private final PairJudge judge;
    private final MaterialNaming naming;
    private final Tally tally;

    /** What sources carry, once each. */
    private final List<Carried> sources;

    private final int[] source;
    private final int[] circumstances;

    /** By content, so that who stands for others does not depend on the order of the districts. */
    private final int[] hashes;

    /** By the partner's source, element or aspect, and member: the number of what is equal, as far as both sources carry it. */
    private final int[][][] identity;

    private final int[][][] forms;
    private final int[][] matrix;

    /** What the first says that says anything of an element. */
    private final @Nullable JsonValue[] first = new JsonValue[ELEMENTS.length];

    View(List<Entry> all, boolean sameLevel, Reader reader, PairJudge judge, MaterialNaming naming, Tally tally) {
        this.entries = all.subList(0, Math.min(all.size(), MOST_MEMBERS));
        this.uncompared = all.size() - entries.size();
        this.sameLevel = sameLevel;
        this.reader = reader;
        this.judge = judge;
        this.naming = naming;
        this.tally = tally;
        Set<Carried> carried = new LinkedHashSet<>();
        entries.forEach(entry -> carried.add(entry.carried()));
        this.sources = List.copyOf(carried);
        this.source = entries.stream()
                .mapToInt(entry -> sources.indexOf(entry.carried()))
                .toArray();
        this.circumstances = new int[entries.size()];
        this.hashes = new int[entries.size()];
        this.identity = new int[sources.size()][ELEMENTS.length][entries.size()];
        this.forms = new int[sources.size()][aspects.size()][entries.size()];
        this.matrix = new int[ELEMENTS.length][entries.size()];
    }

    /** Numbers from 0 for what is equal. */
    private static final class Numbers {
        private final Map<String, Integer> known = new HashMap<>();

        int of(String text) {
            return known.computeIfAbsent(text, absent -> known.size());
        }
    }

    private void read() {
        Map<List<Integer>, Numbers> numbers = new HashMap<>();
        List<String> around = new ArrayList<>();
        List<@Nullable String> divisions = new ArrayList<>();
        Set<String> territories = new TreeSet<>();
        List<Numbers> rows = new ArrayList<>();
        List<Carried> shared = new ArrayList<>();
        for (ComparedElement element : ELEMENTS) {
            rows.add(new Numbers());
            shared.add(sources.stream().filter(each -> each.has(element)).reduce(Carried.ALL, Carried::and));
        }
        for (int i = 0; i < entries.size(); i++) {
            Peer peer = reader.read(entries.get(i), i);
            naming.add(peer.item());
            around.add(peer.circumstances());
            divisions.add(peer.division());
            territories.addAll(peer.territories());
            hashes[i] = peer.item().hashCode();
            for (int partner = 0; partner < sources.size(); partner++) {
                Carried both = peer.carried().and(sources.get(partner));
                int one = Math.min(source[i], partner);
                int other = Math.max(source[i], partner);
                for (ComparedElement element : ELEMENTS) {
                    identity[partner][element.ordinal()][i] = both.has(element)
                            ? numbers.computeIfAbsent(
                                            List.of(one, other, -1 - element.ordinal()), absent -> new Numbers())
                                    .of(peer.form().identity(element, both))
                            : -1;
                }
                for (int aspect = 0; aspect < aspects.size(); aspect++) {
                    String form = form(peer, aspect, both);
                    forms[partner][aspect][i] = form == null
                            ? -1
                            : numbers.computeIfAbsent(List.of(one, other, aspect), absent -> new Numbers())
                                    .of(form);
                }
            }
            for (ComparedElement element : ELEMENTS) {
                int row = element.ordinal();
                matrix[row][i] = peer.carried().has(element)
                        ? rows.get(row).of(peer.form().identity(element, shared.get(row)))
                        : -1;
                if (matrix[row][i] == 0 && first[row] == null) {
                    first[row] = peer.item()
                            .at(JsonPointer.parse("/" + element.token().replace('.', '/')));
                }
            }
        }
        Numbers all = new Numbers();
        for (int i = 0; i < entries.size(); i++) {
            circumstances[i] = all.of(around.get(i) + '|' + Peer.within(territories, divisions.get(i)));
        }
    }

    /** Names that are paired have the same words, so that only how they are written can differ. */
    private @Nullable String form(Peer peer, int aspect, Carried carried) {
        String path = aspects.get(aspect).path();
        return path.equals(ComparedElement.NAME.token())
                ? peer.form().identity(ComparedElement.NAME, carried)
                : peer.form().at(path, carried);
    }

    /** One way to differ: which values of an aspect, in which circumstances. */
    private record Way(int aspect, Relation relation, Side from, Side to, boolean isCarried) {}

    /** One value: whose source, which form, in which circumstances. */
    private record Side(int source, int form, int circumstances) {}

    /** Compares all pairs; {@code null} where there is none. */
    @Nullable
    ComparedItem compare(ComparedItem.ComparedItemBuilder item) {
        long pairs = 0;
        long identical = 0;
        boolean isRead = false;
        Map<Way, Found> ways = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            for (int j = i + 1; j < entries.size(); j++) {
                if (!isPair(entries.get(i), entries.get(j))) {
                    continue;
                }
                if (!isRead) {
                    read();
                    isRead = true;
                }
                pairs++;
                boolean isIdentical = isIdentical(i, j);
                identical += isIdentical ? 1 : 0;
                tally.pair(isIdentical);
                collect(i, j, ways);
            }
        }
        if (pairs == 0) {
            return null;
        }
        for (ComparedElement element : ELEMENTS) {
            item.row(ElementClasses.builder()
                    .element(element)
                    .first(first[element.ordinal()])
                    .classes(Arrays.stream(matrix[element.ordinal()]).boxed().toList())
                    .build());
        }
        return item.sameLevel(sameLevel)
                .pairs(pairs)
                .identicalPairs(identical)
                .recognised(naming.recognised())
                .uncompared(uncompared)
                .differences(judged(ways))
                .build();
    }

    /** The members, by their numbers. */
    List<Entry> members() {
        return entries;
    }

    private boolean isPair(Entry one, Entry other) {
        return one.district() != other.district() && sameLevel == (one.level() == other.level());
    }

    private boolean isIdentical(int i, int j) {
        boolean isIdentical = true;
        for (ComparedElement element : ELEMENTS) {
            int one = identity[source[j]][element.ordinal()][i];
            int other = identity[source[i]][element.ordinal()][j];
            if (one >= 0) {
                boolean isSame = one == other;
                tally.compared(entries.get(i), entries.get(j), element, isSame, sameLevel);
                isIdentical &= isSame;
            }
        }
        return isIdentical;
    }

    private void collect(int i, int j, Map<Way, Found> ways) {
        boolean isReversed = !sameLevel && isAbove(entries.get(j), entries.get(i));
        int one = isReversed ? j : i;
        int other = isReversed ? i : j;
        Relation relation = relation(entries.get(one), entries.get(other));
        for (int aspect = 0; aspect < aspects.size(); aspect++) {
            int from = forms[source[other]][aspect][one];
            int to = forms[source[one]][aspect][other];
            if (from != to) {
                Way way = new Way(
                        aspect,
                        relation,
                        new Side(source[one], from, circumstances[one]),
                        new Side(source[other], to, circumstances[other]),
                        true);
                ways.computeIfAbsent(way, absent -> new Found(one, other)).add(one, other);
            } else if (from < 0) {
                uncarried(one, other, aspect, ways);
            }
        }
    }

    /** What only one of two sources can hold, and does, is told, but nothing is said of it. */
    private void uncarried(int one, int other, int aspect, Map<Way, Found> ways) {
        if (source[one] == source[other]) {
            return;
        }
        String path = aspects.get(aspect).path();
        boolean isFirst = sources.get(source[one]).has(path);
        if (isFirst == sources.get(source[other]).has(path) || !isDecisive(path)) {
            return;
        }
        int holder = isFirst ? one : other;
        int form = forms[source[holder]][aspect][holder];
        if (form >= 0) {
            Way way = new Way(
                    aspect,
                    Relation.PEERS,
                    new Side(source[one], isFirst ? form : -1, 0),
                    new Side(source[other], isFirst ? -1 : form, 0),
                    false);
            ways.computeIfAbsent(way, absent -> new Found(one, other)).add(one, other);
        }
    }

    private static boolean isDecisive(String path) {
        return Arrays.stream(ELEMENTS).anyMatch(element -> element.token().equals(path));
    }

    private Relation relation(Entry one, Entry other) {
        if (sameLevel || !isAbove(one, other)) {
            return Relation.PEERS;
        }
        return one.subject() != null && one.subject().equals(other.derivesFrom()) ? Relation.DERIVES : Relation.ABOVE;
    }

    private static boolean isAbove(Entry one, Entry other) {
        ExerciseLevel upper = one.level();
        ExerciseLevel lower = other.level();
        return upper != null
                && lower != null
                && upper != ExerciseLevel.GRADED
                && lower != ExerciseLevel.GRADED
                && upper.compareTo(lower) < 0;
    }

    private List<Difference> judged(Map<Way, Found> ways) {
        judge.begin();
        Differences differences = new Differences();
        List<Map.Entry<Way, Found>> inOrder = new ArrayList<>(ways.entrySet());
        inOrder.sort(Comparator.comparingInt(way -> way.getKey().aspect()));
        Map<Integer, Long> uncounted = new TreeMap<>();
        int judgedWays = 0;
        for (Map.Entry<Way, Found> each : inOrder) {
            Way way = each.getKey();
            Found found = each.getValue();
            if (!way.isCarried()) {
                Peer one = reader.read(entries.get(found.one()), found.one());
                Peer other = reader.read(entries.get(found.other()), found.other());
                differences.uncarried(aspects.get(way.aspect()), one, other, found);
            } else if (++judgedWays > MOST_JUDGED) {
                uncounted.merge(way.aspect(), found.pairs(), Long::sum);
            } else {
                judge(way, found, differences);
            }
        }
        uncounted.forEach((aspect, pairs) -> differences.tooMany(aspects.get(aspect), pairs));
        return differences.list(tally);
    }

    private void judge(Way way, Found found, Differences differences) {
        int first = standsFor(way.aspect(), way.from(), way.to());
        int second = standsFor(way.aspect(), way.to(), way.from());
        Peer one = reader.read(entries.get(first), first);
        Peer other = reader.read(entries.get(second), second);
        boolean arePeers = way.relation() == Relation.PEERS;
        List<JudgedChange> changes = arePeers
                ? judge.differences(one, other, way.aspect(), ranks().compare(first, second) <= 0)
                : judge.differences(one, other, way.relation(), way.aspect());
        boolean isMeasured = arePeers && isOfOne(one.reference(), other.reference());
        changes.forEach(change -> differences.add(change, one, other, found, isMeasured));
        if (isMeasured) {
            differences.measure(one, way.aspect(), judge.measured(one, way.aspect()));
            differences.measure(other, way.aspect(), judge.measured(other, way.aspect()));
        }
    }

    private static boolean isOfOne(@Nullable Reference one, @Nullable Reference other) {
        return one != null && other != null && one.identity().equals(other.identity());
    }

    private Comparator<Integer> ranks() {
        return Comparator.<Integer>comparingInt(number -> hashes[number])
                .thenComparing(number -> entries.get(number).subject(), Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(number -> entries.get(number).later().document());
    }

    /** Of all members that are on one side of a way, the lowest in rank. */
    private int standsFor(int aspect, Side side, Side partner) {
        return IntStream.range(0, entries.size())
                .filter(i -> source[i] == side.source()
                        && forms[partner.source()][aspect][i] == side.form()
                        && circumstances[i] == side.circumstances())
                .boxed()
                .min(ranks())
                .orElseThrow();
    }
}
