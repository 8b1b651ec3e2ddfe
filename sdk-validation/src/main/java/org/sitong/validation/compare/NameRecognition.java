package org.sitong.validation.compare;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.validation.internal.names.Wording;

/**
 * Recognises parts of two definitions of one item that were written apart: materials and results by their names, conditions and
 * questions by their wording, steps by kind and name. Immutable and thread-safe.
 */
public final class NameRecognition implements Matching.Recognition {

    /** How alike two wordings must be to be two versions of one. */
    public static final double ALIKE_WORDING = 0.6;

    private static final String NAME = "name";
    private static final String TEXT = "text";

    private final MaterialNames materials;

    /**
     * With names of materials.
     *
     * @param materials tells which mean the same
     */
    public NameRecognition(MaterialNames materials) {
        this.materials = materials;
    }

    /**
     * For definitions that were written apart, such as those of two districts.
     *
     * @return how members of their lists are recognised
     */
    public Matching peers() {
        return Matching.PEERS.toBuilder().recognition(this).build();
    }

    @Override
    public double likeness(Element list, JsonObject older, JsonObject newer) {
        return match(list, older, newer).map(NameMatch::certainty).orElse(0.0);
    }

    /**
     * Tells whether two members are the same.
     *
     * @param list the list's element
     * @param one a member
     * @param other a member of the other definition
     * @return how it was told; empty where they are different, or no name or wording tells
     */
    public Optional<NameMatch> match(Element list, JsonObject one, JsonObject other) {
        return switch (list.name()) {
            case "materials", "parts", "results" -> named(one, other);
            case "conditions" -> worded(one, other, TEXT);
            case "faqs" -> worded(one, other, "question");
            case "steps" -> steps(one, other);
            default -> Optional.empty();
        };
    }

    private Optional<NameMatch> named(JsonObject one, JsonObject other) {
        String name = text(one, NAME);
        String otherName = text(other, NAME);
        return name == null || otherName == null
                ? Optional.empty()
                : materials.match(
                        text(one, "standardMaterial"),
                        name,
                        text(other, "standardMaterial"),
                        otherName,
                        MaterialNames.ALIKE_IN_ITEM);
    }

    private static Optional<NameMatch> steps(JsonObject one, JsonObject other) {
        String kind = text(one, "stepKind");
        String otherKind = text(other, "stepKind");
        return kind != null && otherKind != null && !kind.equals(otherKind)
                ? Optional.empty()
                : worded(one, other, NAME);
    }

    private static Optional<NameMatch> worded(JsonObject one, JsonObject other, String member) {
        String text = text(one, member);
        String otherText = text(other, member);
        double likeness = text == null || otherText == null ? 0 : Wording.likeness(text, otherText);
        return likeness < ALIKE_WORDING
                ? Optional.empty()
                : Optional.of(NameMatch.builder()
                        .way(likeness == 1 ? MatchWay.NAME : MatchWay.LIKENESS)
                        .likeness(likeness)
                        .build());
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.value() : null;
    }
}
