package org.sitong.validation.compare;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ItemStatus;
import org.sitong.item.Lifecycle;
import org.sitong.item.Material;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonValue;
import org.sitong.validation.internal.names.NameBlocks;
import org.sitong.validation.internal.text.JsonText;
import org.sitong.validation.internal.text.Members;

/**
 * Suggests aliases for the library of standard materials: the names that service items use for what may be the same, as drafts of
 * materials that a person reads, mends and sets in use. Drafts do nothing until then; afterwards the file is reference data like any
 * other. Takes service items, and what a comparison of them finds. Not thread-safe.
 */
public final class AliasSuggestions implements ComparisonSink {

    /** Under this name each draft tells how often each name was seen, where, and how it was recognised. */
    public static final String EXTENSION = "org.sitong.suggestion";

    private static final int MOST_NAMES = 100_000;
    private static final int PLACES_KEPT = 3;
    private static final int CODE_BYTES = 6;
    private static final String STANDARD = "#";

    private final MaterialNames library;
    private final Map<String, Seen> names = new TreeMap<>();
    private final List<Alike> alike = new ArrayList<>();

    /**
     * Suggests what a library does not have.
     *
     * @param library the library there is
     */
    public AliasSuggestions(MaterialNames library) {
        this.library = library;
    }

    private record Alike(String one, String other, double likeness) {}

    /** Where a name was seen, and the standard material whose code went with it. */
    private static final class Seen {
        private final Set<String> places = new LinkedHashSet<>();
        private long count;
        private @Nullable String material;
    }

    /**
     * Takes the names of a service item's materials; of more than 100,000 different names the first.
     *
     * @param item the service item
     */
    public void learn(ServiceItem item) {
        item.materials().forEach(material -> learn(material, item.identityCode()));
    }

    private void learn(ItemMaterial material, @Nullable String place) {
        String name = material.name();
        if (name != null && (names.size() < MOST_NAMES || names.containsKey(name))) {
            Seen seen = names.computeIfAbsent(name, absent -> new Seen());
            seen.count++;
            if (material.standardMaterial() != null) {
                seen.material = material.standardMaterial();
            }
            if (place != null && seen.places.size() < PLACES_KEPT) {
                seen.places.add(place);
            }
        }
        material.parts().forEach(part -> learn(part, place));
    }

    /** Takes the names that districts use alike for one item. */
    @Override
    public void item(ComparedItem item) {
        for (RecognisedNames recognised : item.recognised()) {
            if (recognised.way() == MatchWay.LIKENESS && alike.size() < MOST_NAMES) {
                List<String> written = recognised.names();
                alike.add(new Alike(written.get(0), written.get(1), recognised.likeness()));
            }
        }
    }

    /**
     * The suggestions.
     *
     * @return drafts, by name: an entry of the library with more aliases under its own code, or a new one under a code that begins
     *     with DRAFT-
     */
    public List<Material> materials() {
        Map<String, List<String>> groups = new TreeMap<>();
        names.forEach(
                (name, seen) -> groups.computeIfAbsent(library.key(seen.material, name), absent -> new ArrayList<>())
                        .add(name));
        join(groups);
        return groups.entrySet().stream()
                .map(group -> material(group.getKey(), group.getValue()))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing((Material material) -> String.valueOf(material.name()))
                        .thenComparing(material -> String.valueOf(material.code())))
                .toList();
    }

    /** Names that are alike join one group, the likest first; what others have joined joins none, so that no chain forms. */
    private void join(Map<String, List<String>> groups) {
        List<Alike> pairs = new ArrayList<>();
        alike.forEach(pair -> pairs.add(new Alike(group(pair.one()), group(pair.other()), pair.likeness())));
        pairs.addAll(ofAllItems(groups));
        pairs.sort(Comparator.comparingDouble(Alike::likeness)
                .reversed()
                .thenComparing(Alike::one)
                .thenComparing(Alike::other));
        Set<String> centres = new HashSet<>();
        for (Alike pair : pairs) {
            boolean isOneKept = rank(groups, pair.one()) >= rank(groups, pair.other());
            String kept = isOneKept ? pair.one() : pair.other();
            String gone = isOneKept ? pair.other() : pair.one();
            List<String> centre = groups.get(kept);
            if (centre != null && !kept.equals(gone) && !gone.startsWith(STANDARD) && !centres.contains(gone)) {
                List<String> joining = groups.remove(gone);
                if (joining != null) {
                    centre.addAll(joining);
                    centres.add(kept);
                }
            }
        }
    }

    private String group(String name) {
        Seen seen = names.get(name);
        return library.key(seen == null ? null : seen.material, name);
    }

    /** Names of any items: they must be more alike than those of one item. */
    private List<Alike> ofAllItems(Map<String, List<String>> groups) {
        NameBlocks blocks = new NameBlocks();
        Map<String, String> groupOf = new TreeMap<>();
        groups.forEach((group, written) -> {
            String form = MaterialNames.normalForm(commonest(written));
            if (groupOf.putIfAbsent(form, group) == null) {
                blocks.add(form);
            }
        });
        return blocks.pairs(MaterialNames.ALIKE).stream()
                .map(pair -> new Alike(
                        String.valueOf(groupOf.get(pair.one())),
                        String.valueOf(groupOf.get(pair.other())),
                        pair.likeness()))
                .toList();
    }

    private long rank(Map<String, List<String>> groups, String group) {
        return group.startsWith(STANDARD)
                ? Long.MAX_VALUE
                : groups.getOrDefault(group, List.of()).stream()
                        .mapToLong(this::count)
                        .sum();
    }

    private long count(String name) {
        Seen seen = names.get(name);
        return seen == null ? 0 : seen.count;
    }

    private Comparator<String> commonestFirst() {
        return Comparator.comparingLong(this::count)
                .reversed()
                .thenComparingInt(String::length)
                .thenComparing(Comparator.naturalOrder());
    }

    private String commonest(List<String> written) {
        return written.stream().min(commonestFirst()).orElseThrow();
    }

    private @Nullable Material material(String group, List<String> written) {
        List<String> aliases = new ArrayList<>(written);
        aliases.sort(commonestFirst());
        String code = group.startsWith(STANDARD) ? group.substring(STANDARD.length()) : code(group);
        Material known = library.material(code).orElse(null);
        if (known != null) {
            aliases.removeIf(
                    name -> name.equals(known.name()) || known.aliases().contains(name));
        }
        if (aliases.size() < (known == null ? 2 : 1)) {
            return null;
        }
        Material.MaterialBuilder draft =
                known == null ? Material.builder().code(code).name(aliases.remove(0)) : known.toBuilder();
        Lifecycle before = known == null ? null : known.lifecycle();
        Integer version = before == null ? null : before.version();
        Material whole = draft.aliases(aliases)
                .lifecycle(Lifecycle.builder()
                        .status(ItemStatus.DRAFT)
                        .version(version == null ? 1 : version + 1)
                        .build())
                .build();
        return whole.toBuilder().extension(EXTENSION, seen(whole, aliases)).build();
    }

    private JsonValue seen(Material draft, List<String> aliases) {
        String canonical = String.valueOf(draft.name());
        List<String> told = new ArrayList<>(aliases);
        told.add(0, canonical);
        return Members.array(told, name -> {
            Seen seen = names.getOrDefault(name, new Seen());
            MatchWay way = library.match(seen.material, name, draft.code(), canonical, 0)
                    .map(NameMatch::way)
                    .orElse(MatchWay.LIKENESS);
            return new Members()
                    .with("name", name)
                    .with("seen", seen.count)
                    .with("recognised", way.id())
                    .with("items", Members.array(seen.places, JsonValue::of))
                    .object();
        });
    }

    /** Always the same for the same group, and none that a library would give. */
    private static String code(String group) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(group.getBytes(StandardCharsets.UTF_8));
            return "DRAFT-" + HexFormat.of().formatHex(digest, 0, CODE_BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    /**
     * Writes the suggestions, one definition a line.
     *
     * @param out takes the text; neither flushed nor closed
     * @throws UncheckedIOException when it cannot be written
     */
    public void write(Appendable out) {
        try {
            for (Material material : materials()) {
                out.append(JsonText.of(Members.unicode(Definitions.write(material))))
                        .append('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
