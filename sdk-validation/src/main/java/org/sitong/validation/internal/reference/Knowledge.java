package org.sitong.validation.internal.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.diff.Names;
import org.sitong.item.BasicItem;
import org.sitong.item.Definition;
import org.sitong.item.DivisionEntry;
import org.sitong.item.Material;
import org.sitong.item.Organization;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.rule.JudgingContext;

/**
 * All that a run knows: the reference data, and the documents of the run itself, which may hold the standard materials, organs
 * and basic items that others of them refer to. Complete when the run ends. Used by one thread.
 */
public final class Knowledge {

    /** What a run is judged with, seen from inside. */
    public interface Holder extends JudgingContext {

        /** All that the run knows. */
        Knowledge knowledge();
    }

    private final References references;
    private final LocalDate day;
    private final Library ofSet = new Library();
    private final List<ItemFact> items = new ArrayList<>();
    private @Nullable Map<String, List<ItemFact>> byCode;
    private boolean hasManifest;

    /** What is known at the beginning of a run, as of a day. */
    public Knowledge(References references, LocalDate day) {
        this.references = references;
        this.day = day;
    }

    /** All that a run knows; rules ask at its end. */
    public static Knowledge of(JudgingContext run) {
        return ((Holder) run).knowledge();
    }

    /** Takes in a document of the run; it is remembered if it is an item. */
    public void add(Definition definition, Supplier<? extends Remembered> whole) {
        ofSet.add(definition);
        hasManifest |= definition.kind() == Kind.CATALOG;
        ItemFact item = ItemParts.identity(definition) == null ? null : ItemFact.of(definition, whole.get());
        if (item != null) {
            items.add(item);
        }
    }

    private Library ofReferences() {
        return references.library();
    }

    /** Items that a code names, whichever of their codes it is; those of the run first. */
    public List<ItemFact> items(String code) {
        return Stream.concat(ofRun(code).stream(), references.items(code).stream())
                .toList();
    }

    /** Items of the run that a code names, whichever of their codes it is. */
    public List<ItemFact> ofRun(String code) {
        Map<String, List<ItemFact>> index = byCode;
        if (index == null) {
            index = new HashMap<>();
            for (ItemFact item : items) {
                for (String each : (Iterable<String>) item.codes()::iterator) {
                    index.computeIfAbsent(each, absent -> new ArrayList<>(1)).add(item);
                }
            }
            byCode = index;
        }
        return index.getOrDefault(code, List.of());
    }

    /**
     * Whether the basic catalog of a region is known: its items are there, and the manifest of the catalog that they make up.
     */
    public boolean hasCatalog(String region) {
        return (ofSet.hasManifest(region) || ofReferences().hasManifest(region))
                && (ofSet.hasBasicItems(region) || ofReferences().hasBasicItems(region));
    }

    /** Whether the items of a division are known: the manifest of its catalog is there. */
    public boolean hasItemsOf(String division) {
        return ofSet.hasTerritory(division) || ofReferences().hasTerritory(division);
    }

    /** The basic items in all versions, of each the older ones first; those of the run are read again. */
    public List<BasicItem> basicItems() {
        return Stream.concat(
                        references.basicItems().stream(),
                        items.stream()
                                .filter(fact -> fact.kind() == Kind.BASIC_ITEM)
                                .map(fact -> fact.whole().definition())
                                .flatMap(definition ->
                                        definition instanceof BasicItem item ? Stream.of(item) : Stream.empty()))
                .sorted(Catalog.order())
                .toList();
    }

    /** Whether the documents of the run are a whole catalog: its manifest is among them. */
    public boolean isWhole() {
        return hasManifest;
    }

    /** Whether the reference data has a definition, or a tombstone of one. */
    public boolean isReferenced(Kind kind, String code) {
        return references.knows(kind, code);
    }

    /**
     * Whether there is a library of standard materials, so that one that is not in it does not exist: one was given as reference
     * data, or the run is a whole catalog with materials.
     */
    public boolean hasMaterials() {
        return isWhole() && ofSet.hasMaterials() || ofReferences().hasMaterials();
    }

    /** Whether any organization is known. */
    public boolean hasOrgans() {
        return ofSet.hasOrgans() || ofReferences().hasOrgans();
    }

    /** Whether any list of divisions is known. */
    public boolean hasDivisions() {
        return ofSet.hasDivisions() || ofReferences().hasDivisions();
    }

    /** Whether the process templates are known, as for {@link #hasMaterials}. */
    public boolean hasTemplates() {
        return isWhole() && ofSet.hasTemplates() || ofReferences().hasTemplates();
    }

    /** Whether a process template is known. */
    public boolean hasTemplate(String code) {
        return ofSet.hasTemplate(code) || ofReferences().hasTemplate(code);
    }

    /** The standard material of a code, as of the day; {@code null} where none is known. */
    public @Nullable Material material(String code) {
        List<Material> found = both(ofReferences().materials(code), ofSet.materials(code));
        return found.stream()
                .filter(material -> Effective.on(material.lifecycle(), day))
                .findFirst()
                .orElse(found.isEmpty() ? null : found.get(0));
    }

    /** The standard materials of a name or alias, each code once. */
    public Collection<Material> materialsNamed(String name) {
        String key = Names.key(name);
        Map<String, Material> byKey = new HashMap<>(2);
        both(ofReferences().materialsNamed(key), ofSet.materialsNamed(key)).stream()
                .filter(material -> Effective.on(material.lifecycle(), day))
                .forEach(material -> byKey.putIfAbsent(String.valueOf(material.code()), material));
        return byKey.values();
    }

    /** The organizations of a code, in all versions. */
    public List<Organization> organs(String code) {
        return both(ofReferences().organs(code), ofSet.organs(code));
    }

    /** The divisions whose place a division code took. */
    public List<DivisionEntry> predecessors(String code) {
        return both(ofReferences().predecessors(code), ofSet.predecessors(code));
    }

    /** The entries of a division code in all lists. */
    public List<DivisionEntry> divisions(String code) {
        return both(ofReferences().divisions(code), ofSet.divisions(code));
    }

    private static <T> List<T> both(List<T> some, List<T> others) {
        return others.isEmpty()
                ? some
                : Stream.concat(some.stream(), others.stream()).toList();
    }
}
