package org.sitong.validation.compare;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Matching;
import org.sitong.diff.Names;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.Element;
import org.sitong.validation.internal.names.Wording;
import org.sitong.validation.internal.rules.LegalBases;

/**
 * Recognises parts of two definitions of one item that were written apart: materials and results by their names, conditions and
 * questions by their wording, steps by kind and name, parts that have nothing but an id by what they say. Immutable and thread-safe.
 */
public final class NameRecognition implements Matching.Recognition {

    /** How alike two wordings must be to be two versions of one. */
    public static final double ALIKE_WORDING = 0.6;

    /** How alike two wordings must be where a wrong match would hide that something is missing. */
    public static final double CLOSE_WORDING = 0.75;

    /** Fewer letters than these are found in any text. */
    private static final int LEAST_SAID = 4;

    /** How much of two parts without a name must be the same. */
    private static final double ALIKE_PARTS = 0.5;

    private static final String ID = "id";
    private static final String NAME = "name";
    private static final String TEXT = "text";
    private static final String QUESTION = "question";
    private static final String MATERIALS = "materials";
    private static final String PARTS = "parts";
    private static final String RESULTS = "results";
    private static final String CONDITIONS = "conditions";

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

    /**
     * For a definition and the one that it derives from. A wrong match would hide that something of the base is missing, so names of
     * materials are the same only where a code, the library or the normal form says so; a wording is the base's where it says all
     * that the base says, or nearly the same with the same numbers.
     *
     * @param idsAgree whether ids of parts mean the same in both, as where the definition says what it derives from
     * @return how members of their lists are recognised
     */
    public Matching derived(boolean idsAgree) {
        return Matching.builder()
                .idsAgree(idsAgree)
                .recognition((list, base, local) ->
                        certain(list, base, local).map(NameMatch::certainty).orElse(0.0))
                .build();
    }

    /**
     * Tells whether a member is certainly one of the base: for names of materials and results likeness is not enough.
     *
     * @param list the list's element
     * @param base a member of the base
     * @param local a member of the definition that derives from it
     * @return how it was told; empty where they are different, or nothing tells for certain
     */
    public Optional<NameMatch> certain(Element list, JsonObject base, JsonObject local) {
        return switch (list.name()) {
            case MATERIALS, PARTS, RESULTS -> named(base, local).filter(match -> match.way() != MatchWay.LIKENESS);
            case CONDITIONS -> specified(base, local, TEXT);
            case "faqs" -> specified(base, local, QUESTION);
            case "steps" -> isOfOneKind(base, local) ? specified(base, local, NAME) : Optional.empty();
            case "legalBases", "basis" -> sameLaw(base, local);
            default -> Optional.empty();
        };
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
            case MATERIALS, PARTS, RESULTS -> named(one, other);
            case CONDITIONS, "questions", "options" -> worded(one, other, TEXT);
            case "faqs" -> worded(one, other, QUESTION);
            case "cases", "intermediaries" -> worded(one, other, NAME);
            case "punishments" -> worded(one, other, "conduct");
            case "steps" -> isOfOneKind(one, other) ? worded(one, other, NAME) : Optional.empty();
            default -> hasOnlyId(list) ? alike(one, other) : Optional.empty();
        };
    }

    private static boolean hasOnlyId(Element list) {
        return !list.identity().isEmpty() && list.identity().stream().allMatch(ID::equals);
    }

    /** Of parts that nothing names, such as the rows of a decision table, those that say much the same. */
    private static Optional<NameMatch> alike(JsonObject one, JsonObject other) {
        Set<String> all = new HashSet<>(one.members().keySet());
        all.addAll(other.members().keySet());
        all.remove(ID);
        long same = all.stream()
                .filter(name -> one.get(name) != null && one.get(name).equals(other.get(name)))
                .count();
        double likeness = all.isEmpty() ? 0 : (double) same / all.size();
        return likeness < ALIKE_PARTS ? Optional.empty() : Optional.of(match(likeness));
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

    private static boolean isOfOneKind(JsonObject one, JsonObject other) {
        String kind = text(one, "stepKind");
        String otherKind = text(other, "stepKind");
        return kind == null || otherKind == null || kind.equals(otherKind);
    }

    private static Optional<NameMatch> specified(JsonObject base, JsonObject local, String member) {
        String text = text(base, member);
        String localText = text(local, member);
        if (text == null || localText == null) {
            return Optional.empty();
        }
        boolean saysAll =
                Names.key(text).length() >= LEAST_SAID && Names.key(localText).contains(Names.key(text));
        double likeness = Math.max(Wording.likeness(text, localText), saysAll ? CLOSE_WORDING : 0);
        return likeness < CLOSE_WORDING ? Optional.empty() : Optional.of(match(likeness));
    }

    /** One law, of which one of the two does not name the article or names more of it. */
    private static Optional<NameMatch> sameLaw(JsonObject base, JsonObject local) {
        String title = text(base, "title");
        String localTitle = text(local, "title");
        boolean isSame = title != null
                && localTitle != null
                && Names.same(LegalBases.bare(title), LegalBases.bare(localTitle))
                && isWithin(text(base, "article"), text(local, "article"));
        return isSame
                ? Optional.of(NameMatch.builder().way(MatchWay.NORMAL_FORM).build())
                : Optional.empty();
    }

    private static boolean isWithin(@Nullable String article, @Nullable String other) {
        String one = Names.key(article);
        String two = Names.key(other);
        return one.startsWith(two) || two.startsWith(one);
    }

    private static Optional<NameMatch> worded(JsonObject one, JsonObject other, String member) {
        String text = text(one, member);
        String otherText = text(other, member);
        double likeness = text == null || otherText == null ? 0 : Wording.likeness(text, otherText);
        return likeness < ALIKE_WORDING ? Optional.empty() : Optional.of(match(likeness));
    }

    private static NameMatch match(double likeness) {
        return NameMatch.builder()
                .way(likeness == 1 ? MatchWay.NAME : MatchWay.LIKENESS)
                .likeness(likeness)
                .build();
    }

    private static @Nullable String text(JsonObject object, String name) {
        return object.get(name) instanceof JsonString text ? text.value() : null;
    }
}
