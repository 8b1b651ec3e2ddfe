package org.sitong.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.json.JsonValue;

/** What {@link Codes} says of one line. */
@Value
@AllArgsConstructor(access = AccessLevel.PACKAGE)
public class CodeExplanation {

    /** The line as it was given. */
    String input;

    /** The code in it: the line without what surrounds the code, full-width characters read as half-width ones. */
    Code code;

    /** What there is to say: of the line first, then of the code. */
    List<CodeProblem> problems;

    /** The other kinds whose shape the code has, in the order of {@link CodeKind}. */
    List<CodeKind> candidates;

    /**
     * What kind of code this is.
     *
     * @return the kind
     */
    public CodeKind kind() {
        return code.kind();
    }

    /**
     * Whether the line is a right code of its kind.
     *
     * @return {@code null} for local codes and unknown ones, else whether no problem is an error
     */
    public @Nullable Boolean valid() {
        Boolean valid = code.valid();
        return valid == null ? null : valid && problems.stream().noneMatch(CodeExplanation::isError);
    }

    private static boolean isError(CodeProblem problem) {
        return problem.severity() == Severity.ERROR;
    }

    /**
     * The code's segments by name.
     *
     * @return name to characters, in order
     * @see Code#named()
     */
    public Map<String, String> segments() {
        return code.named();
    }

    /**
     * The machine form: one object with {@code input}, {@code kind}, {@code valid}, {@code segments}, {@code problems} and
     * {@code candidates}. Half surrogate pairs, which no UTF-8 can hold, become U+FFFD.
     *
     * @param locale the language of the messages
     * @return the object
     */
    public JsonValue toJson(Locale locale) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("input", text(input));
        members.put("kind", text(kind().token()));
        Boolean valid = valid();
        members.put("valid", valid == null ? JsonValue.NULL : JsonValue.of(valid.booleanValue()));
        Map<String, JsonValue> named = new LinkedHashMap<>();
        segments().forEach((name, characters) -> named.put(name, text(characters)));
        members.put("segments", new JsonValue.JsonObject(named));
        members.put(
                "problems",
                new JsonValue.JsonArray(
                        problems.stream().map(problem -> json(problem, locale)).toList()));
        members.put(
                "candidates",
                new JsonValue.JsonArray(
                        candidates.stream().map(kind -> text(kind.token())).toList()));
        return new JsonValue.JsonObject(members);
    }

    private static JsonValue json(CodeProblem problem, Locale locale) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        members.put("rule", text(problem.rule()));
        members.put("severity", text(problem.severity().token()));
        members.put("message", text(problem.message(locale)));
        members.put("segment", text(problem.segment()));
        return new JsonValue.JsonObject(members);
    }

    private static JsonValue text(String value) {
        return JsonValue.of(CodeText.wellFormed(value));
    }
}
