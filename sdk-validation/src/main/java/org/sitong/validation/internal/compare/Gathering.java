package org.sitong.validation.internal.compare;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadResult;
import org.sitong.item.Authority;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.DivisionRef;
import org.sitong.item.Lifecycle;
import org.sitong.item.OrganRef;
import org.sitong.item.Provenance;
import org.sitong.item.ServiceItem;
import org.sitong.validation.Input;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.compare.Split;
import org.sitong.validation.internal.compare.Entry.GroupKey;
import org.sitong.validation.internal.reference.Effective;

/** Takes definitions one by one and keeps of each what tells where it belongs. Not thread-safe. */
public final class Gathering {

    private static final int NAMED = 20;

    private final @Nullable Split split;
    private final @Nullable LocalDate day;
    private final Map<String, Integer> districts = new LinkedHashMap<>();
    private final Map<String, Integer> organs = new LinkedHashMap<>();
    private final Map<String, String> pool = new HashMap<>();
    private final Map<List<String>, Carried> carried = new HashMap<>();
    private final DivisionNames divisions;
    private final DistrictNames names;
    private final LearnedMaterials learned;
    private final Consumer<ServiceItem> alsoTo;
    private final Map<Identified, Entry> identified = new LinkedHashMap<>();
    private final List<Entry> others = new ArrayList<>();
    private final List<String> unread = new ArrayList<>();
    private long unreadCount;
    private long notInForce;
    private long withoutCode;

    /** Of two versions of a definition in a district, the higher one counts. */
    private record Identified(int district, String subject) {}

    /**
     * A gathering of districts, or of one set that is split.
     *
     * @param day as of which is compared, {@code null} for whatever is given
     * @param divisions the names of divisions by their codes
     */
    public Gathering(
            @Nullable Split split,
            @Nullable LocalDate day,
            MaterialNames materials,
            Map<String, String> divisions,
            Consumer<ServiceItem> alsoTo) {
        this.divisions = new DivisionNames(divisions);
        this.names = new DistrictNames(this.divisions);
        this.alsoTo = alsoTo;
        this.split = split;
        this.day = day;
        this.learned = new LearnedMaterials(materials);
    }

    /** Makes a district known, so that it has its place also if nothing comes of it. */
    public void district(String label) {
        if (split == null) {
            districts.putIfAbsent(label, districts.size());
        }
    }

    /** Takes a document. */
    public void add(String label, Input input) {
        Definition definition = definition(input);
        if (definition instanceof ServiceItem item) {
            add(label, item, input);
        }
    }

    private void add(String label, ServiceItem item, Input input) {
        Lifecycle lifecycle = item.lifecycle();
        if (day != null && !Effective.on(lifecycle, day)) {
            notInForce++;
            return;
        }
        GroupKey key = ItemGroups.key(item);
        if (key == null) {
            withoutCode++;
            return;
        }
        String subject = item.identityCode();
        DerivationRef derivesFrom = lifecycle == null ? null : lifecycle.derivesFrom();
        Authority authority = item.authority();
        DivisionRef division = authority == null ? null : authority.division();
        if (division != null) {
            divisions.learn(division);
        }
        Entry entry = new Entry(
                new GroupKey(kept(key.code()), kept(key.region())),
                kept(ItemGroups.names(item.name())),
                kept(ItemGroups.written(item.name())),
                number(districts, label(label, authority)),
                organ(authority),
                ItemGroups.level(item),
                division == null || division.code() == null ? null : kept(division.code()),
                subject,
                lifecycle == null || lifecycle.version() == null ? 0 : lifecycle.version(),
                derivesFrom == null ? null : derivesFrom.code(),
                carried(item.provenance()),
                input.forLater());
        item.materials().forEach(learned::learn);
        names.add(entry.district(), division, organName(authority));
        alsoTo.accept(item);
        if (subject == null) {
            others.add(entry);
            return;
        }
        Entry known = identified.putIfAbsent(new Identified(entry.district(), subject), entry);
        if (known != null && known.version() == entry.version()) {
            others.add(entry);
        } else if (known != null && known.version() < entry.version()) {
            identified.put(new Identified(entry.district(), subject), entry);
        }
    }

    private @Nullable Definition definition(Input input) {
        Definition given = input.definition();
        if (given != null) {
            return given;
        }
        try {
            ReadResult read = input.read();
            if (read != null && read.definition() != null && read.problems().isEmpty()) {
                return read.definition();
            }
        } catch (IOException e) {
            // named among the unread
        }
        unreadCount++;
        if (unread.size() < NAMED) {
            unread.add(input.document());
        }
        return null;
    }

    private Carried carried(@Nullable Provenance provenance) {
        return provenance == null ? Carried.ALL : carried.computeIfAbsent(provenance.carries(), Carried::of);
    }

    private String kept(String text) {
        String known = pool.putIfAbsent(text, text);
        return known == null ? text : known;
    }

    private static int number(Map<String, Integer> numbers, String name) {
        Integer known = numbers.putIfAbsent(name, numbers.size());
        return known == null ? numbers.size() - 1 : known;
    }

    private String label(String given, @Nullable Authority authority) {
        if (split == null) {
            return given;
        }
        if (split == Split.ORGAN) {
            return StringUtils.defaultString(organName(authority));
        }
        DivisionRef division = authority == null ? null : authority.division();
        return division == null
                ? ""
                : StringUtils.strip(
                        StringUtils.defaultString(division.code()) + " " + StringUtils.defaultString(division.name()));
    }

    private int organ(@Nullable Authority authority) {
        String name = organName(authority);
        return name == null ? -1 : number(organs, name);
    }

    private static @Nullable String organName(@Nullable Authority authority) {
        OrganRef organ = authority == null ? null : authority.organ();
        return organ == null
                ? null
                : StringUtils.firstNonBlank(
                        organ.name(), organ.creditCode(), organ.organizationCode(), organ.localCode());
    }

    /** Where the parts of a split set have no order of their own, they are sorted; the others stay as they were given. */
    Districts districts() {
        List<String> labels = new ArrayList<>(districts.keySet());
        if (split != null) {
            labels.sort(String::compareTo);
        }
        int[] places = new int[labels.size()];
        for (int i = 0; i < labels.size(); i++) {
            places[Objects.requireNonNull(districts.get(labels.get(i)))] = i;
        }
        return new Districts(
                split == null ? names.of(labels) : labels,
                split == null ? labels : List.of(),
                new ArrayList<>(organs.keySet()),
                divisions,
                places);
    }

    /** The groups of entries, sorted by code; those of each group in order. */
    Map<GroupKey, List<Entry>> groups(Districts order) {
        Map<GroupKey, List<Entry>> groups = new TreeMap<>();
        List<Entry> all = new ArrayList<>(identified.values());
        all.addAll(others);
        for (Entry entry : all) {
            groups.computeIfAbsent(entry.group(), absent -> new ArrayList<>(2))
                    .add(entry.inDistrict(order.places()[entry.district()]));
        }
        groups.values().forEach(entries -> entries.sort(Entry.ORDER));
        return groups;
    }

    /** What the names of materials share, with what the definitions themselves tell. */
    MaterialKeys materials() {
        return learned;
    }

    long definitions() {
        return identified.size() + others.size();
    }

    List<String> unread() {
        return unread;
    }

    long unreadCount() {
        return unreadCount;
    }

    long notInForce() {
        return notInForce;
    }

    long withoutCode() {
        return withoutCode;
    }

    /**
     * Names of districts and organs by their numbers.
     *
     * @param labels the districts in their order, as people call them
     * @param sources where each came from; none where one set was split
     * @param organs the organs
     * @param divisions what divisions are called
     * @param places the place of each district in the order, by the number that it got first
     */
    record Districts(
            List<String> labels, List<String> sources, List<String> organs, DivisionNames divisions, int[] places) {}
}
