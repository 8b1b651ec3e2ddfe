package org.sitong.validation.internal.compare;

import java.util.BitSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Names;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Element;
import org.sitong.validation.Phrase;
import org.sitong.validation.compare.Difference;
import org.sitong.validation.derivation.JudgedChange;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.text.PartNames;

/** Puts the same difference of many pairs together, whichever side it was seen from. */
final class Differences {

    private final boolean turnable;
    private final Map<Key, Collected> all = new LinkedHashMap<>();

    /** Differences that may be turned round where neither side is above the other. */
    Differences(boolean turnable) {
        this.turnable = turnable;
    }

    private record Key(String place, String from, String to, Standing standing, String reason) {

        Key turned() {
            return new Key(place, to, from, standing, reason);
        }
    }

    private static final class Collected {
        private final Difference difference;
        private final BitSet from = new BitSet();
        private final BitSet to = new BitSet();
        private long pairs;

        Collected(Difference difference) {
            this.difference = difference;
        }
    }

    void add(JudgedChange judged, Peer one, Peer other, Found found) {
        Change change = judged.change();
        Carried carried = one.carried().and(other.carried());
        Difference difference = Difference.builder()
                .element(change.element())
                .path(change.path())
                .names(PartNames.onTheWay(change, one.item(), other.item()))
                .kind(change.kind())
                .from(change.from())
                .to(change.to())
                .direction(change.direction())
                .standing(judged.standing())
                .reason(judged.reason())
                .clauses(judged.clauses())
                .build();
        put(difference, form(one, change, change.from(), carried), form(other, change, change.to(), carried), found);
    }

    /** What decides whether two values are one; a name's writing counts, whose words are the same anyway. */
    private static String form(Peer peer, Change change, @Nullable JsonValue value, Carried carried) {
        String form = peer.form().of(change.element(), value, carried);
        return value == null ? "" : form == null || change.element().path().startsWith("name.") ? "=" + value : form;
    }

    /** What only one of two sources carries. */
    void uncarried(Element element, Peer one, Peer other, Found found) {
        boolean isFirst = one.carried().has(element.path());
        JsonValue value = (isFirst ? one : other)
                .item()
                .at(JsonPointer.parse("/" + element.path().replace('.', '/')));
        Difference difference = unchecked(element, PairJudge.TEXTS.phrase("reason.not-carried"))
                .from(isFirst ? value : null)
                .to(isFirst ? null : value)
                .kind(isFirst ? ChangeKind.REMOVED : ChangeKind.ADDED)
                .build();
        put(difference, isFirst ? String.valueOf(value) : "", isFirst ? "" : String.valueOf(value), found);
    }

    /** Ways to differ that are so many that they are only counted. */
    void tooMany(Element element, Found found) {
        put(unchecked(element, PairJudge.TEXTS.phrase("reason.too-many")).build(), "", "", found);
    }

    private static Difference.DifferenceBuilder unchecked(Element element, Phrase reason) {
        ElementPath path = ElementPath.ROOT;
        for (String name : StringUtils.split(element.path(), '.')) {
            path = path.child(name);
        }
        return Difference.builder()
                .element(element)
                .path(path)
                .kind(ChangeKind.CHANGED)
                .direction(Direction.UNKNOWN)
                .standing(Standing.NOT_CHECKED)
                .reason(reason);
    }

    private void put(Difference difference, String from, String to, Found found) {
        Key key = new Key(
                place(difference.path()),
                from,
                to,
                difference.standing(),
                difference.reason().key());
        Collected turned = turnable ? all.get(key.turned()) : null;
        boolean isTurned = turned != null && !from.equals(to);
        Collected collected = isTurned ? turned : all.computeIfAbsent(key, absent -> new Collected(difference));
        collected.from.or(isTurned ? found.to() : found.from());
        collected.to.or(isTurned ? found.from() : found.to());
        collected.pairs += found.pairs();
    }

    /** A place as all members name it, whatever they write. */
    private static String place(ElementPath path) {
        return path.steps().stream()
                .map(step -> step instanceof ElementPath.Member member
                        ? member.key().values().stream()
                                        .map(value -> Names.key(value.toString()))
                                        .collect(Collectors.joining("+", "[", "]"))
                                + member.occurrence()
                        : step.toString())
                .collect(Collectors.joining("."));
    }

    List<Difference> list(Tally tally) {
        return all.values().stream()
                .map(collected -> {
                    tally.judged(collected.difference.standing(), collected.pairs);
                    return turnable && collected.to.nextSetBit(0) < collected.from.nextSetBit(0)
                            ? turned(collected)
                            : built(collected.difference, collected.from, collected.to, collected.pairs);
                })
                .toList();
    }

    private static Difference built(Difference difference, BitSet from, BitSet to, long pairs) {
        return difference.toBuilder()
                .clearFromMembers()
                .clearToMembers()
                .fromMembers(from.stream().boxed().toList())
                .toMembers(to.stream().boxed().toList())
                .pairs(pairs)
                .build();
    }

    private static Difference turned(Collected collected) {
        Difference difference = collected.difference;
        Difference other = difference.toBuilder()
                .kind(PairJudge.turned(difference.kind()))
                .from(difference.to())
                .to(difference.from())
                .direction(difference.direction().reversed())
                .build();
        return built(other, collected.to, collected.from, collected.pairs);
    }
}
