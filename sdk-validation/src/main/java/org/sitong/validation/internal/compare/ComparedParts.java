package org.sitong.validation.internal.compare;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.standard.Burden;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.compare.ComparedElement;

/**
 * Which elements of a service item are compared between districts: what applicants or offices bear and is not for each place to
 * set, further the item's own name and type and the legal bases. What points to other parts counts only where it says which of them
 * a situation needs.
 */
public final class ComparedParts {

    /** Compared although nobody bears them, or everyone may set them for what they lead to. */
    private static final Set<String> OWN = Set.of(
            "itemType",
            "name",
            "name.main",
            "name.sub",
            "name.handlingItem",
            "legalBases",
            "legalBases.title",
            "legalBases.documentNumber",
            "legalBases.article",
            "situations");

    /** Said elsewhere: where the list that is declared to be none would stand, and with the organ that implements it. */
    private static final Set<String> LEFT_OUT = Set.of("none", "authority");

    /** Their parts compare each as an element of its own. */
    private static final Set<String> SPLIT = Set.of("timeLimits");

    static final ComparedParts STANDARD = new ComparedParts();

    private final ElementIndex index = ElementIndex.standard();
    private final Map<String, Boolean> compared = new LinkedHashMap<>();
    private final List<Element> aspects;

    private ComparedParts() {
        index.elements(Kind.SERVICE_ITEM).forEach(element -> compared.put(element.path(), decide(element)));
        aspects = index.children(index.root(Kind.SERVICE_ITEM)).stream()
                .flatMap(element ->
                        SPLIT.contains(element.path()) ? index.children(element).stream() : Stream.of(element))
                .filter(this::isCompared)
                .toList();
    }

    private boolean decide(Element element) {
        Element above = index.parent(element);
        if (above == null) {
            return true;
        }
        if (LEFT_OUT.contains(element.path()) || !compared.getOrDefault(above.path(), false)) {
            return false;
        }
        if (OWN.contains(element.path()) || isPartOfLimit(element, above)) {
            return true;
        }
        Burden burden = index.burden(element);
        DerivationPolicy policy = index.derivation(element);
        boolean isFree = policy != null
                && policy.change() == ChangePolicy.FREE
                && element.order() == null
                && !isIdentifying(element, above);
        boolean isBorne = burden == Burden.APPLICANT || burden == Burden.OFFICE;
        boolean isReference = element.refersTo() != null && !isSituation(element);
        boolean isWording = burden == Burden.TEXT && !isIdentifying(element, above);
        boolean isOfSituation = isSituation(element) && !"id".equals(element.name()) && !isWording;
        return isBorne && !isFree && !isReference || isOfSituation;
    }

    /** What tells a member from the others of its list: without it two members would be one. */
    static boolean isIdentifying(Element element, Element above) {
        return !"id".equals(element.name())
                && above.identity().stream()
                        .anyMatch(way -> List.of(way.split("\\+")).contains(element.name()));
    }

    private static boolean isSituation(Element element) {
        return element.path().startsWith("situations.");
    }

    /** A limit compares as a whole. */
    private static boolean isPartOfLimit(Element element, Element above) {
        return LimitForm.isLimit(above) && !element.name().equals("raw");
    }

    boolean isCompared(Element element) {
        return element.kind() == Kind.SERVICE_ITEM && compared.getOrDefault(element.path(), false);
    }

    /** The elements that differ each by itself, in the order of the standard. */
    List<Element> aspects() {
        return aspects;
    }

    /** Whether it is one of the elements that decide whether two definitions are the same; the name alone burdens nobody. */
    static boolean isDecisive(Element element) {
        return weigh(element) < ComparedElement.NAME.ordinal();
    }

    /** What a single step takes matters less to an applicant than what the whole does. */
    public static boolean isStepLimit(Element element) {
        return element.path().startsWith("process.") && LimitForm.isLimit(element);
    }

    /** Whom an element concerns: 0 the applicant, 1 the office, 2 whoever reads the definition, 3 only the steps on the way. */
    public static int tier(Element element, @Nullable Burden burden) {
        if (isStepLimit(element)) {
            return 3;
        }
        if (isDecisive(element) || burden == Burden.APPLICANT) {
            return 0;
        }
        return burden == Burden.OFFICE ? 1 : 2;
    }

    /** The elements that decide come first, the others in the order of the standard. */
    int weight(Element element) {
        int decisive = weigh(element);
        return decisive < ComparedElement.values().length
                ? decisive
                : ComparedElement.values().length + aspect(element);
    }

    private static int weigh(Element element) {
        for (ComparedElement compared : ComparedElement.values()) {
            if (element.path().equals(compared.token()) || element.path().startsWith(compared.token() + ".")) {
                return compared.ordinal();
            }
        }
        return ComparedElement.values().length;
    }

    /** The aspect that an element belongs to; -1 where it is not compared. */
    int aspect(Element element) {
        for (int i = 0; i < aspects.size(); i++) {
            String path = aspects.get(i).path();
            if (element.path().equals(path) || element.path().startsWith(path + ".")) {
                return i;
            }
        }
        return -1;
    }
}
