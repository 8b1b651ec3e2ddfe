package org.sitong.validation.derivation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sitong.diff.Change;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.DerivableForm;
import org.sitong.diff.Matching;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.item.Lifecycle;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Kind;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.compare.NameRecognition;
import org.sitong.validation.internal.derivation.Directed;
import org.sitong.validation.internal.derivation.Levels;
import org.sitong.validation.internal.derivation.Peers;
import org.sitong.validation.internal.derivation.Side;

/**
 * Judges changes by the policies of elements: from a base to a definition that derives from it, or between two definitions of the
 * same rank, of which neither is the other's base. A difference between two of the same rank is judged by what either may have
 * changed of a base that both have; it is the same in both directions. Immutable and thread-safe, if the recognition is.
 */
public final class DerivationJudge {

    private final Policies policies;
    private final NameRecognition names;

    private DerivationJudge(Policies policies, MaterialNames materials) {
        this.policies = policies;
        this.names = new NameRecognition(materials);
    }

    /**
     * Makes a judge.
     *
     * @param policies what may be changed
     * @return the judge
     */
    public static DerivationJudge of(Policies policies) {
        return of(policies, MaterialNames.PLAIN);
    }

    /**
     * Makes a judge that knows standard materials.
     *
     * @param policies what may be changed
     * @param materials tells which names of materials mean the same
     * @return the judge
     */
    public static DerivationJudge of(Policies policies, MaterialNames materials) {
        return new DerivationJudge(
                Objects.requireNonNull(policies, "policies"), Objects.requireNonNull(materials, "materials"));
    }

    /**
     * How members of lists of a definition and of the one that it derives from are recognised: by their ids, where the definition
     * says what it derives from, by what identifies them, and by names and wordings where these tell for certain; a wrong match would
     * hide that something of the base is missing.
     *
     * @param local the definition that derives
     * @return how
     */
    public Matching matching(Definition local) {
        Lifecycle lifecycle = local.lifecycle();
        return names.derived(lifecycle != null && lifecycle.derivesFrom() != null);
    }

    /**
     * Judges what a definition changes of the one that it derives from: what can be derived only, so that an organ or a telephone
     * of its own is no change. From a basic item codes, names, type and level are derived.
     *
     * @param base an implementation standard, a service item of a higher level or a basic item
     * @param local a service item or an implementation standard that derives from it
     * @return every change with its standing, in the order of the elements; places are those in the two documents
     * @throws IllegalArgumentException when one of them is of a kind that does not derive
     */
    public List<JudgedChange> derived(Definition base, Definition local) {
        return derived(base, local, matching(local));
    }

    /**
     * Judges what a definition changes of the one that it derives from: what can be derived only, so that an organ or a telephone
     * of its own is no change. From a basic item codes, names, type and level are derived.
     *
     * @param base an implementation standard, a service item of a higher level or a basic item
     * @param local a service item or an implementation standard that derives from it
     * @param matching how members of lists are recognised
     * @return every change with its standing, in the order of the elements; places are those in the two documents
     * @throws IllegalArgumentException when one of them is of a kind that does not derive
     */
    public List<JudgedChange> derived(Definition base, Definition local, Matching matching) {
        JsonObject whole = Definitions.write(local);
        DerivableForm above = DerivableForm.of(base);
        DerivableForm own = DerivableForm.of(base.kind() == Kind.BASIC_ITEM ? base.kind() : local.kind(), whole);
        List<Change> changes = new ArrayList<>(Levels.foreign(above, local.kind(), whole));
        changes.addAll(DefinitionDiff.between(Kind.SERVICE_ITEM, above.elements(), own.elements(), matching)
                .changes());
        return derived(changes, Definitions.write(base), whole);
    }

    /**
     * Judges what a definition changes of the one that it derives from.
     *
     * @param changes the changes from base to local, such as those between their {@link DerivableForm derivable forms}
     * @param base the base as it is written, whole
     * @param local the local definition as it is written, whole: its legal bases and its division decide, too
     * @return every change with its standing, in the same order
     */
    public List<JudgedChange> derived(List<Change> changes, JsonObject base, JsonObject local) {
        Directed directed = new Directed(policies, Side.of(base), Side.of(local), names);
        return changes.stream().map(directed::judge).toList();
    }

    /**
     * Judges how two definitions of the same rank differ.
     *
     * @param one a definition
     * @param other another of the same kind
     * @param matching how members of lists are recognised
     * @return every difference, seen from one to the other, with its standing, in the order of the elements
     */
    public List<JudgedChange> peers(Definition one, Definition other, Matching matching) {
        DefinitionDiff diff = DefinitionDiff.between(one, other, matching);
        return peers(diff.changes(), Definitions.write(one), Definitions.write(other));
    }

    /**
     * Judges how two definitions of the same rank differ.
     *
     * @param changes the changes from one to the other
     * @param one a definition as it is written
     * @param other another of the same kind as it is written
     * @return every change with its standing, in the same order
     */
    public List<JudgedChange> peers(List<Change> changes, JsonObject one, JsonObject other) {
        Peers peers = new Peers(policies, Side.of(one), Side.of(other));
        return changes.stream().map(peers::judge).toList();
    }
}
