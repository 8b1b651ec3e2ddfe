package org.sitong.validation.derivation;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.sitong.item.Catalog;
import org.sitong.item.ElementPolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** What may be changed of each element: the standard's policies, sharpened by catalogs. Immutable and thread-safe. */
public final class Policies {

    private static final DerivationPolicy NONE = DerivationPolicy.builder().build();
    private static final Policies STANDARD = new Policies(Map.of());

    private final ElementIndex index = ElementIndex.standard();

    /** The sharper policies, by the path of the element. */
    private final Map<String, DerivationPolicy> sharper;

    private Policies(Map<String, DerivationPolicy> sharper) {
        this.sharper = Map.copyOf(sharper);
    }

    /**
     * The policies of the standard.
     *
     * @return the policies
     */
    public static Policies standard() {
        return STANDARD;
    }

    /**
     * Sharpens policies by what a catalog says of those who derive from it. What would loosen a policy is left out, and so is what
     * is said of an element that service items do not have.
     *
     * @param manifest the manifest of a catalog
     * @return these policies, where the catalog is stricter its own
     */
    public Policies sharpenedBy(Catalog manifest) {
        Map<String, DerivationPolicy> all = new LinkedHashMap<>(sharper);
        for (ElementPolicy policy : manifest.policies()) {
            Element element = policy.element() == null ? null : index.find(Kind.SERVICE_ITEM, policy.element());
            DerivationPolicy now = element == null ? null : of(element);
            if (now != null && Strictness.isAtLeast(policy, now)) {
                all.put(element.path(), sharpened(now, policy));
            }
        }
        return new Policies(all);
    }

    /**
     * Sharpens policies by all manifests that a set of definitions has.
     *
     * @param release the definitions from which others derive
     * @return these policies, where a manifest is stricter its own
     */
    public Policies sharpenedBy(org.sitong.catalog.Catalog release) {
        Policies policies = this;
        try (Stream<Catalog> manifests = release.definitions(Catalog.class)) {
            for (Catalog manifest : manifests.toList()) {
                policies = policies.sharpenedBy(manifest);
            }
        }
        return policies;
    }

    private static DerivationPolicy sharpened(DerivationPolicy now, ElementPolicy policy) {
        DerivationPolicy.DerivationPolicyBuilder sharpened = now.toBuilder()
                .change(policy.change() == null ? now.change() : policy.change())
                .add(policy.add() == null ? now.add() : policy.add())
                .remove(policy.remove() == null ? now.remove() : policy.remove())
                .rank(policy.rank() == null ? now.rank() : policy.rank())
                .unless(policy.unless() == null ? now.unless() : policy.unless());
        if (policy.add() != null) {
            sharpened.clearUsual();
        }
        policy.basis()
                .forEach(basis -> sharpened.basisEntry(
                        basis.clause() == null
                                ? String.valueOf(basis.source())
                                : basis.source() + " " + basis.clause()));
        return sharpened.build();
    }

    /**
     * The policy that holds for an element: its own, else that of the nearest element above that has one.
     *
     * @param element an element of the standard
     * @return the policy; one that rules nothing for a whole definition
     */
    public DerivationPolicy of(Element element) {
        DerivationPolicy own = sharper.get(element.path());
        if (own != null) {
            return own;
        }
        DerivationPolicy policy = element.derivation();
        Element above = policy == null ? index.parent(element) : null;
        return policy != null ? policy : above == null ? NONE : of(above);
    }

    /**
     * The policy that holds for an element.
     *
     * @param kind the kind of definition
     * @param path the path of the element, such as {@code timeLimits.promised}
     * @return the policy; one that rules nothing where the kind has no such element
     */
    public DerivationPolicy of(Kind kind, String path) {
        Element element = index.find(kind, path);
        return element == null ? NONE : of(element);
    }
}
