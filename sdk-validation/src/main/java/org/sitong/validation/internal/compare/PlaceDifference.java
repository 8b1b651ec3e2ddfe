package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.Direction;
import org.sitong.json.JsonValue;
import org.sitong.standard.Burden;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.validation.compare.ComparedValue;
import org.sitong.validation.compare.Difference;
import org.sitong.validation.compare.Judgement;
import org.sitong.validation.compare.ValuePair;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.derivation.Why;
import org.sitong.validation.internal.text.PartNames;

/** What members say at one place. Not thread-safe. */
final class PlaceDifference {

    private static final String UNCARRIED = "\1";

    private static final Comparator<Place> NAMING = Comparator.<Place, String>comparing(
                    each -> each.path().toString())
            .thenComparing(each -> each.element().path());

    private Place place;
    private Map<String, String> names;
    private final Map<String, Value> values = new LinkedHashMap<>();
    private final Map<Found, Pairs> pairs = new IdentityHashMap<>();
    private final List<Pairs> inOrder = new ArrayList<>();
    private boolean isMeasured;
    private @Nullable Spot spotOfReference;
    private @Nullable Reference reference;

    PlaceDifference(Place place, Map<String, String> names) {
        this.place = place;
        this.names = names;
    }

    /** One of the sides of a change, and how it stands beside its reference. */
    record Side(Peer member, @Nullable Spot spot, @Nullable Judgement measured) {}

    /** A change, which pairs have it, and where it is told. */
    record Seen(Found found, JudgedChange judged, Place place) {}

    /** A value, who has it, and how those stand beside their reference. */
    private static final class Value {
        private final @Nullable JsonValue value;
        private final boolean isCarried;
        private final BitSet members = new BitSet();
        private @Nullable Judgement measured;

        Value(@Nullable JsonValue value, boolean isCarried) {
            this.value = value;
            this.isCarried = isCarried;
        }
    }

    /** Pairs that differ in one way. */
    private static final class Pairs {
        private final String from;
        private final String to;
        private final long count;
        private final Set<Direction> directions = new LinkedHashSet<>();
        private Judgement judgement;

        Pairs(String from, String to, long count, Judgement judgement) {
            this.from = from;
            this.to = to;
            this.count = count;
            this.judgement = judgement;
        }
    }

    static Map<String, String> names(JudgedChange judged, Peer one, Peer other) {
        return PartNames.onTheWay(judged.change(), one.item(), other.item());
    }

    static @Nullable Burden burden(Element element) {
        return ElementIndex.standard().burden(element);
    }

    static Judgement judgement(JudgedChange judged) {
        return Judgement.builder()
                .standing(judged.standing())
                .reason(judged.reason())
                .clauses(judged.clauses())
                .build();
    }

    static Judgement worse(Judgement one, Judgement other) {
        return other.standing().compareTo(one.standing()) > 0 ? other : one;
    }

    /** Takes a change between two members. */
    void add(Seen seen, Side first, Side second, boolean isMeasurable) {
        name(seen, first, second);
        Change change = seen.judged().change();
        boolean isFoundTwice = key(first, seen.place()).equals(key(second, seen.place()));
        Side one = isFoundTwice ? said(first, change.from()) : first;
        Side other = isFoundTwice ? said(second, change.to()) : second;
        String from = key(one, seen.place());
        String to = key(other, seen.place());
        if (from.equals(to)) {
            from = "=" + raw(one) + from;
            to = "=" + raw(other) + to;
        }
        value(from, one).members.or(seen.found().from());
        value(to, other).members.or(seen.found().to());
        Judgement judgement = judgement(seen.judged());
        boolean isDecided = isMeasurable && isDecisive(one.measured(), other.measured());
        if (isDecided) {
            isMeasured = true;
            reference = one.member().reference();
            judgement = decided(one.measured(), other.measured());
        }
        Pairs known = pairs.get(seen.found());
        if (known == null) {
            known = new Pairs(from, to, seen.found().pairs(), judgement);
            pairs.put(seen.found(), known);
            inOrder.add(known);
        } else {
            known.judgement = worse(known.judgement, judgement);
        }
        known.directions.add(change.direction());
    }

    /** Of two parts with one name a place finds the first; the change knows whether its own says anything. */
    private static Side said(Side side, @Nullable JsonValue value) {
        return value == null ? new Side(side.member(), null, side.measured()) : side;
    }

    /** Whether it is written otherwise only: a material of which one gives the code and one the name, a list with one value twice. */
    static boolean isSamePart(Place place, Peer one, @Nullable Spot spot, Peer other, @Nullable Spot otherSpot) {
        return place.isAbove()
                && spot != null
                && otherSpot != null
                && key(new Side(one, spot, null), place).equals(key(new Side(other, otherSpot, null), place));
    }

    /** The place is named as the first of all names says, so that the order of the members does not matter. */
    private void name(Seen seen, Side one, Side other) {
        if (NAMING.compare(seen.place(), place) < 0) {
            place = seen.place();
            names = names(seen.judged(), one.member(), other.member());
        }
    }

    /** A reference that says nothing of the element decides nothing. */
    private static boolean isDecisive(@Nullable Judgement one, @Nullable Judgement other) {
        return says(one) || says(other);
    }

    private static boolean says(@Nullable Judgement measured) {
        if (measured == null) {
            return false;
        }
        String key = measured.reason().key();
        Why why = measured.standing() == Standing.NOT_CHECKED && !PairJudge.isOwnReason(key)
                ? Why.of(measured.reason())
                : Why.SAME;
        return why != Why.SILENT && why != Why.NOT_GIVEN;
    }

    private static Judgement decided(@Nullable Judgement one, @Nullable Judgement other) {
        return one == null ? Objects.requireNonNull(other) : other == null ? one : worse(one, other);
    }

    private Value value(String key, Side side) {
        Value value = values.computeIfAbsent(key, absent -> new Value(shown(side), true));
        Judgement measured = side.measured();
        if (measured != null) {
            value.measured = value.measured == null ? measured : worse(value.measured, measured);
        }
        return value;
    }

    private @Nullable JsonValue shown(Side side) {
        JsonValue raw = raw(side);
        return raw != null && place.isPart() ? side.member().form().compared(place.element(), raw) : raw;
    }

    private static @Nullable JsonValue raw(Side side) {
        return side.spot() == null ? null : side.member().item().at(side.spot().pointer());
    }

    /** What decides whether two values are one; a name's writing counts, whose words are the same anyway. */
    private static String key(Side side, Place place) {
        JsonValue value = raw(side);
        if (value == null) {
            return "";
        }
        if (place.isName()) {
            return "=" + value;
        }
        PeerForm form = side.member().form();
        String key =
                place.isPart() ? form.member(place.element(), value) : form.of(place.element(), value, Carried.ALL);
        return "+" + (key == null ? value.toString() : key);
    }

    /** Takes what only one of two sources can hold. */
    void uncarried(Element element, Peer holder, JsonValue value, boolean isFirst, Found found, Judgement judgement) {
        String form = holder.form().of(element, value, Carried.ALL);
        String key = "+" + (form == null ? value.toString() : form);
        values.computeIfAbsent(key, absent -> new Value(value, true)).members.or(isFirst ? found.from() : found.to());
        values.computeIfAbsent(UNCARRIED, absent -> new Value(null, false))
                .members
                .or(isFirst ? found.to() : found.from());
        Pairs unchecked = new Pairs(isFirst ? key : UNCARRIED, isFirst ? UNCARRIED : key, found.pairs(), judgement);
        unchecked.directions.add(Direction.UNKNOWN);
        inOrder.add(unchecked);
    }

    /** Tells where the reference has it. */
    void reference(@Nullable Spot spot) {
        spotOfReference = spot;
    }

    Difference built() {
        ValueOrder order = new ValueOrder();
        Map<List<Object>, Compared> compared = new LinkedHashMap<>();
        for (Pairs each : inOrder) {
            boolean isTurned = each.from.compareTo(each.to) > 0;
            String one = isTurned ? each.to : each.from;
            String other = isTurned ? each.from : each.to;
            Direction direction = isTurned ? direction(each.directions).reversed() : direction(each.directions);
            order.add(one, other, direction);
            compared.computeIfAbsent(
                            List.of(
                                    one,
                                    other,
                                    each.judgement.standing(),
                                    each.judgement.reason().key()),
                            absent -> new Compared(one, other, direction, each.judgement))
                    .pairs += each.count;
        }
        settle();
        List<String> keys = new ArrayList<>(values.keySet());
        keys.sort(order.comparator(
                key -> Objects.requireNonNull(values.get(key)).members.nextSetBit(0)));
        Map<String, Integer> numbers = new HashMap<>();
        keys.forEach(key -> numbers.put(key, numbers.size()));
        List<Compared> worstFirst = new ArrayList<>(compared.values());
        worstFirst.sort(Comparator.<Compared, Standing>comparing(each -> each.judgement.standing())
                .reversed()
                .thenComparing(each -> each.judgement.reason().key())
                .thenComparing(each -> -each.pairs)
                .thenComparing(each -> each.one)
                .thenComparing(each -> each.other));
        Difference.DifferenceBuilder difference = Difference.builder()
                .element(place.element())
                .path(place.path())
                .names(names)
                .burden(burden(place.element()))
                .measured(isMeasured)
                .reference(valueOfReference())
                .judgement(worstFirst.get(0).judgement)
                .deciding(deciding(worstFirst.get(0), numbers))
                .pairs(worstFirst.stream().mapToLong(each -> each.pairs).sum());
        keys.forEach(key -> difference.value(built(key, order)));
        worstFirst.forEach(each -> difference.comparison(each.built(numbers)));
        return difference.build();
    }

    /** Of a value and its part that a poorer source holds, who has both values has the fuller one. */
    private void settle() {
        List<String> fullestFirst = new ArrayList<>(values.keySet());
        fullestFirst.sort(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        BitSet seen = new BitSet();
        for (String key : fullestFirst) {
            Value value = Objects.requireNonNull(values.get(key));
            BitSet own = (BitSet) value.members.clone();
            own.andNot(seen);
            seen.or(value.members);
            if (!own.isEmpty()) {
                value.members.and(own);
            }
        }
    }

    private ComparedValue built(String key, ValueOrder order) {
        Value value = Objects.requireNonNull(values.get(key));
        return ComparedValue.builder()
                .value(value.value)
                .carried(value.isCarried)
                .members(value.members.stream().boxed().toList())
                .demand(order.demand(key))
                .measured(isMeasured ? value.measured : null)
                .build();
    }

    private @Nullable JsonValue valueOfReference() {
        Spot spot = spotOfReference;
        Reference measuredBy = reference;
        if (spot == null || measuredBy == null) {
            return null;
        }
        JsonValue value = measuredBy.elements().item().at(spot.pointer());
        return value != null && place.isPart() ? measuredBy.elements().form().compared(place.element(), value) : value;
    }

    /** The values that were measured and stand as the worst does, for the same reason; else the two that it is between. */
    private List<Integer> deciding(Compared worst, Map<String, Integer> numbers) {
        List<Integer> measured = new ArrayList<>();
        numbers.forEach((key, number) -> {
            Judgement own = Objects.requireNonNull(values.get(key)).measured;
            if (isMeasured && own != null && isSame(own, worst.judgement)) {
                measured.add(number);
            }
        });
        return (measured.isEmpty() ? Stream.of(numbers.get(worst.one), numbers.get(worst.other)) : measured.stream())
                .map(Objects::requireNonNull)
                .sorted()
                .toList();
    }

    private static boolean isSame(Judgement one, Judgement other) {
        return one.standing() == other.standing()
                && one.reason().key().equals(other.reason().key());
    }

    private static Direction direction(Set<Direction> directions) {
        Set<Direction> telling = new LinkedHashSet<>(directions);
        if (telling.size() > 1) {
            telling.remove(Direction.SAME);
        }
        if (telling.size() == 1) {
            return telling.iterator().next();
        }
        return telling.contains(Direction.UNKNOWN) ? Direction.UNKNOWN : Direction.INCOMPARABLE;
    }

    /** How two values stand to each other. */
    private static final class Compared {
        private final String one;
        private final String other;
        private final Direction direction;
        private final Judgement judgement;
        private long pairs;

        Compared(String one, String other, Direction direction, Judgement judgement) {
            this.one = one;
            this.other = other;
            this.direction = direction;
            this.judgement = judgement;
        }

        ValuePair built(Map<String, Integer> numbers) {
            int first = Objects.requireNonNull(numbers.get(one));
            int second = Objects.requireNonNull(numbers.get(other));
            boolean isInOrder = first < second;
            return ValuePair.builder()
                    .first(isInOrder ? first : second)
                    .second(isInOrder ? second : first)
                    .direction(isInOrder ? direction : direction.reversed())
                    .judgement(judgement)
                    .pairs(pairs)
                    .build();
        }
    }
}
