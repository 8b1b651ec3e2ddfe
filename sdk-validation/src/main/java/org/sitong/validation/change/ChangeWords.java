package org.sitong.validation.change;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.item.SuccessionReason;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Burden;
import org.sitong.standard.CodeLists;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.text.ElementWords;
import org.sitong.validation.internal.text.TextChanges;

/**
 * Changes in the words of one language, for whoever writes a report of his own: places by the titles of elements, values as people
 * say them, who bears a change and which way it goes. Immutable and thread-safe.
 */
public final class ChangeWords {

    /** Texts from this length on are told by what differs in them. */
    private static final int LONG = 24;

    private static final int CONTEXT = 12;

    private final Locale locale;
    private final ElementWords elements;

    /**
     * Makes the words of a language.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     */
    public ChangeWords(Locale locale) {
        this.locale = locale;
        this.elements = new ElementWords(locale);
    }

    /**
     * Where something changed.
     *
     * @param change the change
     * @return the titles on the way; of a member that a list gained or lost those of the list; empty for a whole definition
     */
    public String place(TypedChange change) {
        return elements.naming(change.parts()).place(change.fact());
    }

    /**
     * The value before.
     *
     * @param change the change
     * @return the value as people say it, of a member that moved its position; none where there was none
     */
    public String from(TypedChange change) {
        return value(change, change.fact().from(), change.fact().before());
    }

    /**
     * The value after.
     *
     * @param change the change
     * @return the value as people say it, of a member that moved its position; none where there is none
     */
    public String to(TypedChange change) {
        return value(change, change.fact().to(), change.fact().after());
    }

    private String value(TypedChange change, @Nullable JsonValue value, @Nullable JsonPointer pointer) {
        Change fact = change.fact();
        if (fact.kind() == ChangeKind.MOVED && pointer != null) {
            return say("value.position", Map.of("number", JsonPointer.index(pointer.last()) + 1));
        }
        if (value == null) {
            return say("value.none");
        }
        return elements.naming(change.parts()).value(fact.element().path().isEmpty() ? null : fact.element(), value);
    }

    /** What was struck and put in, where a long text became another; {@code null} otherwise. */
    @Nullable
    List<TextChanges.Piece> pieces(TypedChange change) {
        Change fact = change.fact();
        boolean isLong = fact.from() instanceof JsonString from
                && fact.to() instanceof JsonString to
                && fact.element().codeList() == null
                && Math.max(from.value().length(), to.value().length()) >= LONG;
        return isLong ? TextChanges.between(String.valueOf(fact.from()), String.valueOf(fact.to())) : null;
    }

    /** A piece that stayed, as much of it as helps to find the place. */
    static String context(List<TextChanges.Piece> pieces, int index) {
        String text = pieces.get(index).text();
        boolean first = index == 0;
        boolean last = index == pieces.size() - 1;
        if (text.length() <= (first || last ? CONTEXT : 2 * CONTEXT)) {
            return text;
        }
        String start = first ? "" : StringUtils.left(text, CONTEXT);
        return start + "…" + (last ? "" : StringUtils.right(text, CONTEXT));
    }

    /**
     * What happened.
     *
     * @param kind what happened
     * @return a word
     */
    public String kind(ChangeKind kind) {
        return token("kind", kind);
    }

    /**
     * What became of a definition.
     *
     * @param fate what became of it
     * @return a word
     */
    public String fate(DefinitionFate fate) {
        return token("fate", fate);
    }

    /**
     * Who bears a change.
     *
     * @param burden who
     * @return a word
     */
    public String burden(Burden burden) {
        return token("burden", burden);
    }

    /**
     * What a change means to the applicant.
     *
     * @param direction which way it goes
     * @return a few words
     */
    public String direction(Direction direction) {
        return token("direction", direction);
    }

    /**
     * What a change means to the applicant, where it concerns applicants.
     *
     * @param change the change
     * @return a few words; empty for what only systems read, or wording, that makes nothing easier or harder
     */
    public String direction(TypedChange change) {
        Direction direction = change.fact().direction();
        return concernsApplicants(change.burden(), direction) ? direction(direction) : "";
    }

    static boolean concernsApplicants(Burden burden, Direction direction) {
        return burden == Burden.APPLICANT
                || burden == Burden.OFFICE
                || direction == Direction.EASIER
                || direction == Direction.HARDER;
    }

    /**
     * A version step.
     *
     * @param step the step
     * @return its name
     */
    public String step(VersionStep step) {
        return token("step-name", step);
    }

    /**
     * What a kind of definition is called.
     *
     * @param kind the kind
     * @return its name
     */
    public String definition(Kind kind) {
        return elements.title(ElementIndex.standard().root(kind));
    }

    /**
     * Which definitions take the place of which.
     *
     * @param change what became of a definition
     * @return a sentence; {@code null} where none replaces another
     */
    public @Nullable String succession(DefinitionChange change) {
        boolean isBeside =
                change.fate() == DefinitionFate.ADDED && !change.older().isEmpty();
        if (!isBeside && change.fate() != DefinitionFate.SUCCEEDED) {
            return null;
        }
        String key = isBeside ? "succession.beside" : "succession.told";
        String untold = isBeside ? "succession.beside-untold" : "succession.untold";
        Map<String, Object> sides = Map.of("older", sides(change.older()), "newer", sides(change.newer()));
        SuccessionReason reason = change.succession();
        if (reason == null) {
            return say(untold, sides);
        }
        BilingualText title = CodeLists.standard().title("succession-reason", reason.token());
        return say(
                key,
                Map.of(
                        "reason",
                        title == null ? reason.token() : title.in(locale),
                        "older",
                        sides(change.older()),
                        "newer",
                        sides(change.newer())));
    }

    private String sides(List<DefinitionSide> sides) {
        return sides.stream()
                .map(side -> side.name() == null ? side.code() : side.code() + " " + side.name())
                .collect(Collectors.joining(new BilingualText("、", ", ").in(locale)));
    }

    String say(String key) {
        return VersionSteps.TEXTS.phrase(key).in(locale);
    }

    String say(String key, Map<String, ?> arguments) {
        return VersionSteps.TEXTS.phrase(key, arguments).in(locale);
    }

    Locale locale() {
        return locale;
    }

    private String token(String group, JsonToken token) {
        return say(group + "." + token.token());
    }

    /** The versions of a definition before and after; empty where it has none. */
    String versions(DefinitionChange change) {
        String from = change.older().isEmpty() ? null : change.older().get(0).version();
        String to = change.newer().isEmpty() ? null : change.newer().get(0).version();
        if (from != null && to != null && !from.equals(to) && change.fate() == DefinitionFate.CHANGED) {
            return say("version.from-to", Map.of("older", from, "newer", to));
        }
        String only = to == null ? from : to;
        return only == null ? "" : say("version.only", Map.of("version", only));
    }

    /** What is said at the end: counts, and which step is required and claimed. */
    List<SummaryLines.Line> summary(ChangeSummary summary) {
        return new SummaryLines(this, summary).lines();
    }
}
