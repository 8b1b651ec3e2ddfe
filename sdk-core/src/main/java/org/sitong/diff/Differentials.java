package org.sitong.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.internal.Flattening;
import org.sitong.diff.internal.Inheritance;
import org.sitong.diff.internal.Reduction;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.document.Problem;
import org.sitong.item.Definition;
import org.sitong.item.DerivationRef;
import org.sitong.item.ItemDifferential;
import org.sitong.item.Lifecycle;
import org.sitong.item.ServiceItem;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Kind;

/**
 * Service items written as differences from what they derive from, and back: {@link #flatten} of what {@link #reduce} gave is the
 * item again, whatever the item and the base. Thread-safe.
 */
public final class Differentials {

    private static final JsonPointer BASE = JsonPointer.ROOT.child("derivesFrom");
    private static final JsonPointer BASIC_CODE = JsonPointer.parse("/identity/national/basicCode");

    private Differentials() {}

    /**
     * Writes a service item as its differences from a base.
     *
     * @param local the service item
     * @param base an implementation standard, a service item of a higher level or a basic item
     * @return what makes the item different, with version and digest of the base
     * @throws IllegalArgumentException when nothing derives from the base's kind
     * @throws org.sitong.document.CanonicalFormException when the base holds a number that has no canonical form
     */
    public static ItemDifferential reduce(ServiceItem local, Definition base) {
        DerivableForm form = DerivableForm.of(base);
        DerivationRef reference = DerivationRef.builder()
                .kind(base.kind())
                .code(base.identityCode())
                .version(version(base))
                .digest(form.digest().toString())
                .build();
        Lifecycle lifecycle = local.lifecycle();
        ItemDifferential own = ItemDifferential.builder()
                .standard(local.standard())
                .derivesFrom(reference)
                .identity(local.identity())
                .authority(Inheritance.own(local.authority()))
                .lifecycle(
                        lifecycle != null && reference.equals(lifecycle.derivesFrom())
                                ? lifecycle.toBuilder().derivesFrom(null).build()
                                : lifecycle)
                .contacts(local.contacts())
                .provenance(local.provenance())
                .extensions(local.extensions())
                .build();
        JsonObject inherited = Inheritance.of(own, form);
        return own.toBuilder()
                .changes(Reduction.changes(inherited, Definitions.write(local)))
                .build();
    }

    /**
     * Makes the service item that a differential describes.
     *
     * @param differential what makes the item different
     * @param base what it derives from
     * @return the item with all changes that could be made, and for each that could not the problem, with its place in the
     *     differential; no item where the base is not the one, or not in the state, that the differences are from
     */
    public static Binding<ServiceItem> flatten(ItemDifferential differential, Definition base) {
        if (!DerivableForm.exists(base.kind())) {
            return refused(List.of(
                    Flattening.problem(BASE, "differential.no-base", base.kind().token())));
        }
        DerivableForm form = DerivableForm.of(base);
        List<Problem> wrongBase = mismatches(differential.derivesFrom(), base, form);
        if (!wrongBase.isEmpty()) {
            return refused(wrongBase);
        }
        Flattening flattening = Flattening.of(Inheritance.of(differential, form), differential.changes());
        List<Problem> problems = new ArrayList<>(flattening.problems());
        Binding<ServiceItem> item = Definitions.read(flattening.item(), ServiceItem.class);
        return new Binding<>(item.value(), problems);
    }

    private static Binding<ServiceItem> refused(List<Problem> problems) {
        return new Binding<ServiceItem>((@Nullable ServiceItem) null, problems);
    }

    private static List<Problem> mismatches(@Nullable DerivationRef reference, Definition base, DerivableForm form) {
        if (reference == null) {
            return List.of(Flattening.problem(JsonPointer.ROOT, "differential.no-reference"));
        }
        List<Problem> problems = new ArrayList<>();
        Kind kind = reference.kind();
        if (kind != null && kind != base.kind()) {
            problems.add(Flattening.problem(
                    BASE.child("kind"),
                    "differential.other-kind",
                    kind.token(),
                    base.kind().token()));
        }
        String code = reference.code();
        if (code != null && !code.equals(base.identityCode()) && !code.equals(basicCode(form))) {
            problems.add(Flattening.problem(
                    BASE.child("code"), "differential.other-base", code, given(base.identityCode())));
        }
        if (!problems.isEmpty()) {
            return problems;
        }
        if (reference.digest() != null) {
            if (!reference.digest().equals(form.digest().toString())) {
                problems.add(Flattening.problem(
                        BASE.child("digest"),
                        "differential.other-state",
                        given(reference.version()),
                        given(version(base))));
            }
        } else if (reference.version() != null && !reference.version().equals(version(base))) {
            problems.add(Flattening.problem(
                    BASE.child("version"),
                    "differential.other-version",
                    given(reference.version()),
                    given(version(base))));
        }
        return problems;
    }

    /** A base may be named by its basic code, too. */
    private static @Nullable String basicCode(DerivableForm form) {
        return form.elements().at(BASIC_CODE) instanceof JsonString code ? code.value() : null;
    }

    private static @Nullable Integer version(Definition definition) {
        Lifecycle lifecycle = definition.lifecycle();
        return lifecycle == null ? null : lifecycle.version();
    }

    private static String given(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "-").toString();
    }
}
