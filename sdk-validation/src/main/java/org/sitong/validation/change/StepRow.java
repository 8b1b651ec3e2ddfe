package org.sitong.validation.change;

import java.util.List;
import java.util.Map;
import java.util.Set;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.standard.Burden;
import org.sitong.standard.Element;
import org.sitong.validation.Phrase;

/** One row of the table of version steps: which changes it is about, and what they call for. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class StepRow {

    /** The row's name, which stays. */
    String id;

    /**
     * The elements, with all that is below them: paths, with the kind of definition and a colon before them where they are about one
     * kind only; {@code =} before a path means the element itself, {@code .} a whole definition. Empty: every element.
     */
    @Singular
    List<String> elements;

    /** Who bears the change. Empty: anybody. */
    @Singular
    Set<Burden> burdens;

    /** What happened. Empty: anything. */
    @Singular
    Set<ChangeKind> changes;

    /** What it means to the applicant. Empty: anything. */
    @Singular
    Set<Direction> directions;

    /** The step that such a change calls for. */
    VersionStep step;

    /**
     * Why, in a sentence.
     *
     * @return the reason in either language
     */
    public Phrase reason() {
        return VersionSteps.TEXTS.phrase("step." + id, Map.of());
    }

    boolean covers(Element element, Burden burden, ChangeKind change, Direction direction) {
        return isAbout(element)
                && (burdens.isEmpty() || burdens.contains(burden))
                && (changes.isEmpty() || changes.contains(change))
                && (directions.isEmpty() || directions.contains(direction));
    }

    private boolean isAbout(Element element) {
        if (elements.isEmpty()) {
            return !element.path().isEmpty();
        }
        return elements.stream().anyMatch(each -> isAbout(each, element));
    }

    private static boolean isAbout(String named, Element element) {
        int colon = named.indexOf(':');
        if (colon >= 0 && !named.substring(0, colon).equals(element.kind().token())) {
            return false;
        }
        String path = named.substring(colon + 1);
        if (path.equals(".")) {
            return element.path().isEmpty();
        }
        if (path.startsWith("=")) {
            return element.path().equals(path.substring(1));
        }
        return element.path().equals(path) || element.path().startsWith(path + ".");
    }
}
