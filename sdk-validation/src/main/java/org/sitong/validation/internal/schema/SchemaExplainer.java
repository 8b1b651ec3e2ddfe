package org.sitong.validation.internal.schema;

import com.networknt.schema.Error;
import com.networknt.schema.path.NodePath;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.Kind;

/**
 * Folds the schema engine's errors into what a person would say: for each place the one thing that is wrong with it, in our
 * own words. A place with the wrong type is not also told of its length.
 */
final class SchemaExplainer {

    private static final Map<String, BiFunction<Saying, Error, List<SchemaIssue>>> SAYINGS = Map.ofEntries(
            Map.entry("type", Saying::wrongType),
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

    private SchemaExplainer() {}

    static List<SchemaIssue> explain(Kind kind, JsonValue document, List<Error> errors) {
        Saying saying = new Saying(kind, document);
        Set<JsonPointer> wrongTypes = new HashSet<>();
        for (Error error : errors) {
            if (error.getKeyword().equals("type")) {
                wrongTypes.add(place(error));
            }
        }
        Map<Object, SchemaIssue> issues = new LinkedHashMap<>();
        for (Error error : errors) {
            boolean said = !error.getKeyword().equals("type") && wrongTypes.contains(place(error));
            for (SchemaIssue issue : said ? List.<SchemaIssue>of() : say(saying, error)) {
                issues.putIfAbsent(
                        List.of(
                                issue.rule(),
                                issue.broken(),
                                issue.observation().pointer()),
                        issue);
            }
        }
        return new ArrayList<>(issues.values());
    }

    private static List<SchemaIssue> say(Saying saying, Error error) {
        BiFunction<Saying, Error, List<SchemaIssue>> words = SAYINGS.get(error.getKeyword());
        if (words == null) {
            throw new IllegalStateException("No words for the keyword " + error.getKeyword());
        }
        return words.apply(saying, error);
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
