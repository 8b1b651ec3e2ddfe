package org.sitong.validation.internal.compare;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Matching;
import org.sitong.item.ExerciseLevel;
import org.sitong.item.ItemName;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.validation.compare.ComparedItem;
import org.sitong.validation.compare.ComparedMember;
import org.sitong.validation.compare.ComparisonSink;
import org.sitong.validation.compare.ComparisonSummary;
import org.sitong.validation.compare.MatchWay;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.compare.NameRecognition;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.derivation.Policies;
import org.sitong.validation.internal.compare.Entry.GroupKey;

/** Compares what was gathered, group by group: first what is of one level, then across levels. */
public final class Comparing {

    private static final String MATERIALS = "materials";

    /** Surer than any likeness. */
    private static final double SURE = MatchWay.values().length + 1;

    private final DerivationJudge judge;
    private final MaterialNames materials;
    private final NameRecognition names;
    private final @Nullable Catalog references;
    private final LocalDate day;

    /** A comparison by these policies and names; {@code null} where nothing is given to measure against. */
    public Comparing(
            Policies policies, MaterialNames materials, @Nullable Catalog references, @Nullable LocalDate day) {
        this.references = references;
        this.day = day == null ? LocalDate.MAX : day;
        this.judge = DerivationJudge.of(policies);
        this.materials = materials;
        this.names = new NameRecognition(materials);
    }

    /** Compares all. */
    public ComparisonSummary run(Gathering gathering, ComparisonSink sink) {
        Gathering.Districts districts = gathering.districts();
        Map<GroupKey, List<Entry>> groups = gathering.groups(districts);
        Tally tally = new Tally(districts.labels().size(), districts.organs().size());
        Reader reader = new Reader(
                gathering.materials(),
                references == null ? null : new ReferenceSearch(references, day, gathering.materials()));
        PairJudge pairs = new PairJudge(judge, matching(gathering.materials()));
        for (List<Entry> group : groups.values()) {
            if (isShared(group)) {
                for (List<Entry> block : byNames(group)) {
                    for (List<Entry> level : byLevel(block)) {
                        compare(level, true, districts, reader, pairs, naming(gathering), tally, sink);
                    }
                }
            }
        }
        long shared = 0;
        for (List<Entry> group : groups.values()) {
            if (isShared(group)) {
                shared++;
                for (List<Entry> block : byNames(group)) {
                    compare(block, false, districts, reader, pairs, naming(gathering), tally, sink);
                }
            }
        }
        ComparisonSummary.ComparisonSummaryBuilder summary = ComparisonSummary.builder()
                .districts(districts.labels())
                .sources(districts.sources())
                .definitions(gathering.definitions())
                .leftOut(gathering.notInForce())
                .unread(gathering.unread())
                .unreadCount(gathering.unreadCount())
                .withoutCode(gathering.withoutCode())
                .groups(shared);
        tally.report(summary, districts);
        new Overview(groups, districts).report(summary);
        return summary.build();
    }

    /** What has one key is the same material, however it is written; else names and wordings tell. */
    private Matching matching(MaterialKeys keys) {
        return Matching.PEERS.toBuilder()
                .recognition((list, one, other) -> isMaterials(list) && isSame(key(keys, one), key(keys, other))
                        ? SURE
                        : names.likeness(list, one, other))
                .build();
    }

    private MaterialNaming naming(Gathering gathering) {
        return new MaterialNaming(materials, gathering.materials());
    }

    private static boolean isSame(String key, String other) {
        return !key.isEmpty() && key.equals(other);
    }

    private static boolean isMaterials(Element list) {
        return list.path().equals(MATERIALS) || MATERIALS.equals(list.recursion());
    }

    private static String key(MaterialKeys keys, JsonObject material) {
        return keys.key(text(material.get("standardMaterial")), text(material.get("name")));
    }

    private static @Nullable String text(@Nullable JsonValue value) {
        return value == null ? null : value.toString();
    }

    static boolean isShared(List<Entry> entries) {
        int first = entries.get(0).district();
        return entries.stream().anyMatch(entry -> entry.district() != first);
    }

    static List<List<Entry>> byNames(List<Entry> group) {
        Map<String, List<Entry>> blocks = new TreeMap<>();
        group.forEach(entry -> blocks.computeIfAbsent(entry.names(), absent -> new ArrayList<>(2))
                .add(entry));
        return blocks.values().stream().filter(Comparing::isShared).toList();
    }

    private static List<List<Entry>> byLevel(List<Entry> block) {
        Map<String, List<Entry>> levels = new LinkedHashMap<>();
        for (ExerciseLevel level : ExerciseLevel.values()) {
            levels.put(level.token(), new ArrayList<>(2));
        }
        levels.put("", new ArrayList<>());
        block.forEach(entry -> Objects.requireNonNull(
                        levels.get(entry.level() == null ? "" : entry.level().token()))
                .add(entry));
        return levels.values().stream()
                .filter(entries -> !entries.isEmpty() && isShared(entries))
                .toList();
    }

    private static void compare(
            List<Entry> entries,
            boolean sameLevel,
            Gathering.Districts districts,
            Reader reader,
            PairJudge pairs,
            MaterialNaming naming,
            Tally tally,
            ComparisonSink sink) {
        Entry first = entries.get(0);
        ComparedItem.ComparedItemBuilder item = ComparedItem.builder()
                .basicCode(first.group().code())
                .region(StringUtils.defaultIfEmpty(first.group().region(), null))
                .name(name(first.written()));
        View view = new View(entries, sameLevel, reader, pairs, naming, tally);
        view.members().forEach(entry -> item.member(member(entry, districts)));
        ComparedItem compared = view.compare(item);
        if (compared != null) {
            sink.item(compared);
        }
    }

    private static ItemName name(String written) {
        String[] names = StringUtils.splitPreserveAllTokens(written, '\n');
        return ItemName.builder()
                .main(part(names, 0))
                .sub(part(names, 1))
                .handlingItem(part(names, 2))
                .build();
    }

    private static @Nullable String part(String[] names, int place) {
        return place < names.length ? StringUtils.defaultIfEmpty(names[place], null) : null;
    }

    private static ComparedMember member(Entry entry, Gathering.Districts districts) {
        return ComparedMember.builder()
                .district(districts.labels().get(entry.district()))
                .document(entry.later().document())
                .subject(entry.subject())
                .organ(entry.organ() < 0 ? null : districts.organs().get(entry.organ()))
                .level(entry.level())
                .build();
    }
}
