package org.sitong.validation.internal.pack;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.PackParameter;
import org.sitong.item.Regrade;
import org.sitong.item.RulePack;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.pack.PackChange;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleParameter;

/** What packs change of the rules of the standard, each where it applies. Immutable and thread-safe. */
public final class LocalBook {

    /** No pack. */
    public static final LocalBook NONE = new LocalBook(List.of());

    private record Local(PackScope scope, Map<String, PackChange> changes) {}

    private record Key(String rule, Locality locality) {}

    private final List<Local> packs;
    private final Map<Key, Entry> known = new ConcurrentHashMap<>();

    private LocalBook(List<Local> packs) {
        this.packs = List.copyOf(packs);
    }

    /** This book and another pack. */
    public LocalBook with(RulePack pack) {
        List<Local> all = new ArrayList<>(packs);
        all.add(new Local(PackScope.of(pack), changes(pack)));
        return new LocalBook(all);
    }

    private static Map<String, PackChange> changes(RulePack pack) {
        String name = String.valueOf(pack.id());
        Map<String, PackChange> changes = new LinkedHashMap<>();
        for (Regrade regrade : pack.regrades()) {
            merge(
                    changes,
                    String.valueOf(regrade.rule()),
                    new PackChange(name, regrade.severity(), Map.of(), Bases.of(regrade.basis()), regrade.covers()));
        }
        for (PackParameter parameter : pack.parameters()) {
            if (parameter.parameter() != null && parameter.value() != null) {
                merge(
                        changes,
                        String.valueOf(parameter.rule()),
                        new PackChange(
                                name,
                                null,
                                Map.of(parameter.parameter(), parameter.value()),
                                Bases.of(parameter.basis()),
                                List.of()));
            }
        }
        return changes;
    }

    private static void merge(Map<String, PackChange> changes, String rule, PackChange change) {
        changes.merge(rule, change, (one, other) -> {
            Map<String, BigDecimal> parameters = new LinkedHashMap<>(one.parameters());
            parameters.putAll(other.parameters());
            List<Basis> basis = new ArrayList<>(one.basis());
            other.basis().stream().filter(each -> !basis.contains(each)).forEach(basis::add);
            return new PackChange(
                    one.pack(),
                    one.severity() == null ? other.severity() : one.severity(),
                    parameters,
                    basis,
                    one.covers());
        });
    }

    /** What packs change of a rule. */
    public List<PackChange> changes(String rule) {
        return packs.stream()
                .map(pack -> pack.changes().get(rule))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Which packs apply to a definition on a day; where it does not say where it lies, only those for the nation. */
    public Locality locality(@Nullable JsonValue definition, LocalDate day) {
        if (packs.isEmpty() || definition == null) {
            return Locality.NOWHERE;
        }
        List<Integer> applying = new ArrayList<>();
        for (int i = 0; i < packs.size(); i++) {
            PackScope scope = packs.get(i).scope();
            if (!packs.get(i).changes().isEmpty()
                    && scope.isInForce(day)
                    && Boolean.TRUE.equals(scope.covers(definition))) {
                applying.add(i);
            }
        }
        return applying.isEmpty() ? Locality.NOWHERE : new Locality(applying);
    }

    /** A rule as it holds where some packs apply. */
    public Entry entry(Entry entry, Locality locality) {
        return locality.packs().isEmpty()
                ? entry
                : known.computeIfAbsent(new Key(entry.card().id(), locality), key -> changed(entry, locality));
    }

    private Entry changed(Entry entry, Locality locality) {
        RuleCard card = entry.card();
        Severity severity = card.severity();
        Map<String, RuleParameter> parameters = new LinkedHashMap<>();
        card.parameters().forEach(parameter -> parameters.put(parameter.name(), parameter));
        List<Basis> basis = new ArrayList<>();
        for (int pack : locality.packs()) {
            PackChange change = packs.get(pack).changes().get(card.id());
            if (change != null) {
                severity = change.severity() != null && change.severity().compareTo(severity) < 0
                        ? change.severity()
                        : severity;
                change.parameters()
                        .forEach((name, number) -> parameters.computeIfPresent(
                                name, (key, known) -> known.admits(number) ? known.with(number) : known));
                basis.addAll(change.basis());
            }
        }
        if (basis.isEmpty() && severity == card.severity()) {
            return entry;
        }
        basis.addAll(card.basis());
        RuleCard local = card.toBuilder()
                .severity(severity)
                .clearParameters()
                .parameters(parameters.values())
                .clearBasis()
                .basis(basis)
                .build();
        return new Entry(local, entry.texts(), entry.rule());
    }
}
