package org.sitong.validation.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/**
 * Folds the schema engine's errors into what a person would say: for each place the one thing that is wrong with it, in our
 * own words. A place with the wrong type is not also told of its length. The first issues are kept, the others counted, so
 * that memory does not grow with what is wrong.
 */
final class IssueCollector {

    private static final String TYPE = "type";

    private static final Map<String, BiFunction<Saying, Error, Stream<SchemaIssue>>> SAYINGS = Map.ofEntries(
            Map.entry(TYPE, Saying::wrongType),
            Map.entry("const", Saying::wrongConstant),
            Map.entry("enum", Saying::notListed),
            Map.entry("required", Saying::missing),
            Map.entry("dependentRequired", Saying::missingBeside),
            Map.entry("additionalProperties", Saying::unknown),
            Map.entry("propertyNames", Saying::badName),
            Map.entry("pattern", Saying::badForm),
            Map.entry("format", Saying::badFormat),
            Map.entry("minLength", Saying::empty),
            Map.entry("minItems", Saying::empty),
            Map.entry("minProperties", Saying::empty),
            Map.entry("maxLength", Saying::tooLong),
            Map.entry("minimum", Saying::outOfRange),
            Map.entry("maximum", Saying::outOfRange),
            Map.entry("uniqueItems", Saying::duplicate));

    /** What the engine says of an object once for every member concerned; an object like that has the right type. */
    private static final Set<String> OF_MEMBERS =
            Set.of("required", "dependentRequired", "additionalProperties", "propertyNames");

    /** Stands for every name that the standard does not have, so that the elements told apart stay few. */
    private static final String UNKNOWN_NAME = "?";

    private final Labels labels;
    private final Saying saying;
    private final int most;

    /** The errors of one place, one of each keyword: the engine repeats itself for every duplicate in a list. */
    private final Map<String, Error> here = new LinkedHashMap<>();

    private @Nullable NodePath place;
    private final Map<Object, SchemaIssue> issues = new LinkedHashMap<>();
    private final Map<SchemaRule, Map<Severity, Long>> unlisted = new EnumMap<>(SchemaRule.class);
    private final Set<JsonPointer> broken = new LinkedHashSet<>();

    /** A collector that keeps so many issues. */
    IssueCollector(Kind kind, JsonValue document, int most) {
        this.labels = new Labels(kind);
        this.saying = new Saying(kind, document);
        this.most = most;
    }

    /** Takes the next error; those of one place come one after another. */
    void accept(Error error) {
        boolean isOfMember = OF_MEMBERS.contains(error.getKeyword());
        if (isOfMember || !error.getInstanceLocation().equals(place)) {
            sayHere();
        }
        if (isOfMember) {
            say(error);
        } else {
            place = error.getInstanceLocation();
            here.putIfAbsent(error.getKeyword(), error);
        }
    }

    /** What all errors come to. */
    SchemaVerdict verdict() {
        sayHere();
        return new SchemaVerdict(new ArrayList<>(issues.values()), unlisted, broken);
    }

    private void sayHere() {
        Error wrongType = here.get(TYPE);
        if (wrongType != null) {
            say(wrongType);
        } else {
            here.values().forEach(this::say);
        }
        here.clear();
    }

    private void say(Error error) {
        BiFunction<Saying, Error, Stream<SchemaIssue>> words = SAYINGS.get(error.getKeyword());
        if (words == null) {
            throw new IllegalStateException("No words for the keyword " + error.getKeyword());
        }
        words.apply(saying, error).forEach(this::take);
    }

    private void take(SchemaIssue issue) {
        Object key = List.of(issue.rule(), issue.broken(), issue.observation().pointer());
        if (issues.containsKey(key)) {
            return;
        }
        if (issues.size() < most) {
            issues.put(key, issue);
        } else {
            Severity severity = Objects.requireNonNullElse(issue.observation().severity(), SchemaRule.SEVERITY);
            unlisted.computeIfAbsent(issue.rule(), rule -> new EnumMap<>(Severity.class))
                    .merge(severity, 1L, Long::sum);
        }
        broken.add(element(issue.broken()));
    }

    /** The element that a place belongs to; a name that the standard does not have stands for all such names there. */
    private JsonPointer element(JsonPointer place) {
        JsonPointer parent = place.parent();
        if (parent == null) {
            return place;
        }
        boolean isMember = JsonPointer.index(place.last()) >= 0;
        boolean isKnown = isMember || labels.element(place) != null;
        JsonPointer above = element(parent);
        return isMember ? above : above.child(isKnown ? place.last() : UNKNOWN_NAME);
    }

    static JsonPointer place(Error error) {
        NodePath path = error.getInstanceLocation();
        JsonPointer pointer = JsonPointer.ROOT;
        for (int i = 0; i < path.getNameCount(); i++) {
            pointer = path.getElement(i) instanceof Integer index
                    ? pointer.child(index.intValue())
                    : pointer.child(path.getName(i));
        }
        return pointer;
    }
}
