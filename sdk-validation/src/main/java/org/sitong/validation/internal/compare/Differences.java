package org.sitong.validation.internal.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ElementPath;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.validation.Phrase;
import org.sitong.validation.compare.Difference;
import org.sitong.validation.compare.Judgement;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Standing;

/** Puts what many pairs differ in together, place by place. Not thread-safe. */
final class Differences {

    private final Places places = new Places();
    private final List<Fact> facts = new ArrayList<>();
    private final List<Measure> measures = new ArrayList<>();
    private final Set<List<Integer>> measured = new HashSet<>();
    private final Map<String, PlaceDifference> told = new LinkedHashMap<>();
    private final List<Difference> uncounted = new ArrayList<>();

    /** A change that pairs of members have, seen from the two that stand for all. */
    private record Fact(
            Found found,
            JudgedChange judged,
            Place place,
            Peer one,
            @Nullable Spot spot,
            Peer other,
            @Nullable Spot otherSpot,
            boolean isMeasured) {}

    /** A change of a member beside what it is measured against. */
    private record Measure(
            int member,
            JudgedChange judged,
            @Nullable Spot reference,
            @Nullable Spot spot) {}

    /** How two members differ in something; measured against their reference where they have the same. */
    void add(JudgedChange judged, Peer one, Peer other, Found found, boolean isMeasured) {
        Place place = Place.of(judged.change());
        Spot spot = place.in(one, judged.change().before());
        Spot otherSpot = place.in(other, judged.change().after());
        if (PlaceDifference.isSamePart(place, one, spot, other, otherSpot)) {
            return;
        }
        places.add(one.number(), spot);
        places.add(other.number(), otherSpot);
        places.same(spot, otherSpot);
        facts.add(new Fact(found, judged, place, one, spot, other, otherSpot, isMeasured));
    }

    /** How a member differs from its reference in one aspect. */
    void measure(Peer member, int aspect, List<JudgedChange> changes) {
        Reference reference = member.reference();
        if (reference == null || !measured.add(List.of(member.number(), aspect))) {
            return;
        }
        for (JudgedChange judged : changes) {
            Place place = Place.of(judged.change());
            Spot above = place.in(reference.elements(), judged.change().before());
            Spot own = place.in(member, judged.change().after());
            places.add(reference.elements().number(), above);
            places.add(member.number(), own);
            places.same(above, own);
            measures.add(new Measure(member.number(), judged, above, own));
        }
    }

    /** What only one of two sources carries. */
    void uncarried(Element element, Peer one, Peer other, Found found) {
        Peer holder = one.carried().has(element.path()) ? one : other;
        JsonPointer pointer = JsonPointer.parse("/" + element.path().replace('.', '/'));
        JsonValue value = Objects.requireNonNull(holder.item().at(pointer));
        List<String> steps = holder.form().steps(pointer);
        told.computeIfAbsent(
                        places.key(new Spot(steps, pointer), null),
                        absent -> new PlaceDifference(new Place(element, path(element), false), Map.of()))
                .uncarried(element, holder, value, holder == one, found, unchecked("reason.not-carried"));
    }

    /** Ways to differ that are so many that they are only counted. */
    void tooMany(Element element, long pairs) {
        uncounted.add(Difference.builder()
                .element(element)
                .path(path(element))
                .burden(PlaceDifference.burden(element))
                .judgement(unchecked("reason.too-many"))
                .pairs(pairs)
                .build());
    }

    private static Judgement unchecked(String reason) {
        Phrase said = PairJudge.TEXTS.phrase(reason);
        return Judgement.builder().standing(Standing.NOT_CHECKED).reason(said).build();
    }

    private static ElementPath path(Element element) {
        ElementPath path = ElementPath.ROOT;
        for (String name : StringUtils.split(element.path(), '.')) {
            path = path.child(name);
        }
        return path;
    }

    /** The differences, what matters most to applicants first. */
    List<Difference> list(Tally tally) {
        places.join();
        Map<String, Map<Integer, List<Measure>>> byPlace = new LinkedHashMap<>();
        measures.forEach(each -> byPlace.computeIfAbsent(
                        places.key(each.reference(), each.spot()), absent -> new LinkedHashMap<>())
                .computeIfAbsent(each.member(), absent -> new ArrayList<>())
                .add(each));
        facts.forEach(fact -> tell(fact, byPlace));
        byPlace.forEach((key, measures) -> {
            PlaceDifference place = told.get(key);
            if (place != null) {
                place.reference(measures.values().stream()
                        .flatMap(List::stream)
                        .map(Measure::reference)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null));
            }
        });
        List<Difference> all = new ArrayList<>();
        told.values().forEach(place -> all.add(place.built()));
        all.addAll(uncounted);
        all.sort(Comparator.<Difference>comparingInt(each -> ComparedParts.tier(each.element(), each.burden()))
                .thenComparing(Difference::standing, Comparator.reverseOrder())
                .thenComparingInt(each -> ComparedParts.STANDARD.weight(each.element())));
        all.forEach(each -> tally.judged(each.standing(), 1));
        return all;
    }

    private void tell(Fact fact, Map<String, Map<Integer, List<Measure>>> byPlace) {
        String key = places.key(fact.spot(), fact.otherSpot());
        Map<Integer, List<Measure>> measures = byPlace.getOrDefault(key, Map.of());
        PlaceDifference place = told.computeIfAbsent(
                key,
                absent -> new PlaceDifference(
                        fact.place(), PlaceDifference.names(fact.judged(), fact.one(), fact.other())));
        place.add(
                new PlaceDifference.Seen(fact.found(), fact.judged(), fact.place()),
                new PlaceDifference.Side(fact.one(), fact.spot(), worst(measures, fact.one())),
                new PlaceDifference.Side(fact.other(), fact.otherSpot(), worst(measures, fact.other())),
                fact.isMeasured());
    }

    private static @Nullable Judgement worst(Map<Integer, List<Measure>> measures, Peer member) {
        return measures.getOrDefault(member.number(), List.of()).stream()
                .map(measure -> PlaceDifference.judgement(measure.judged()))
                .reduce(PlaceDifference::worse)
                .orElse(null);
    }
}
