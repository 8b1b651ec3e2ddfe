package org.sitong.validation.internal.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.ElementPath;
import org.sitong.item.TimeLimit;
import org.sitong.item.TimeUnit;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonNumber;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.time.TimeLimitWords;

/** Elements and their values as a person says them in one language: titles, names of codes, limits with their units. */
public final class ElementWords {

    private static final int LONGEST_NAME = 40;
    private static final String TIME_UNIT = "time-unit";
    private static final List<String> NAMES = List.of("name", "title", "text", "question", "conduct", "code", "item");

    /** Said by the number and unit already, or by nobody. */
    private static final Set<String> OF_LIMIT = Set.of("value", "unit", "immediate", "raw");

    private static final Set<String> UNSAID = Set.of("id");

    /** English names of units of which there is one. */
    private static final Map<String, String> ONE = Map.of("copies", "copy", "visits", "visit");

    private static final BilingualText YES = new BilingualText("是", "yes");
    private static final BilingualText NO = new BilingualText("否", "no");
    private static final BilingualText COMMA = new BilingualText("、", ", ");
    private static final BilingualText SEMICOLON = new BilingualText("；", "; ");
    private static final BilingualText COLON = new BilingualText("：", ": ");
    private static final BilingualText OPEN = new BilingualText("（", " (");
    private static final BilingualText CLOSE = new BilingualText("）", ")");

    private final ElementIndex index = ElementIndex.standard();
    private final Locale locale;
    private final Map<String, String> parts;

    public ElementWords(Locale locale) {
        this(locale, Map.of());
    }

    private ElementWords(Locale locale, Map<String, String> parts) {
        this.locale = locale;
        this.parts = parts;
    }

    /** The same words, where parts of a document are said by their names; {@link PartNames} finds them. */
    public ElementWords naming(Map<String, String> parts) {
        return new ElementWords(locale, parts);
    }

    /** Where a change is; of a member that a list gained or lost the list, as the value says which member. */
    public String place(Change change) {
        List<ElementPath.Step> steps = change.path().steps();
        boolean isMember = !steps.isEmpty() && steps.get(steps.size() - 1) instanceof ElementPath.Member;
        boolean ofList = isMember && (change.kind() == ChangeKind.ADDED || change.kind() == ChangeKind.REMOVED);
        ElementPath path = ofList ? new ElementPath(steps.subList(0, steps.size() - 1)) : change.path();
        return place(change.element().kind(), path);
    }

    /** The titles on the way to a place, members of lists by their names where they are given, else by what identifies them. */
    public String place(Kind kind, ElementPath path) {
        StringBuilder words = new StringBuilder();
        Element element = index.root(kind);
        for (int i = 0; i < path.steps().size(); i++) {
            ElementPath.Step step = path.steps().get(i);
            if (step instanceof ElementPath.Member member) {
                String name = parts.get(PartNames.key(path, i));
                words.append(name == null ? member(element, member) : inBrackets(name));
                continue;
            }
            Element child = element == null ? null : index.child(element, step.toString());
            words.append(words.isEmpty() ? "" : " › ");
            words.append(child == null ? step.toString() : title(child));
            element = child;
        }
        return words.toString();
    }

    /** An element's title. */
    public String title(Element element) {
        return element.title().in(locale);
    }

    private String member(@Nullable Element list, ElementPath.Member member) {
        String name = member.key().entrySet().stream()
                .filter(part -> !part.getValue().toString().isEmpty())
                .filter(part -> member.key().size() == 1 || !UNSAID.contains(part.getKey()))
                .map(part -> keyPart(list, part))
                .collect(Collectors.joining(" "));
        String number = member.occurrence() == 0 && !name.isEmpty() ? "" : "#" + (member.occurrence() + 1);
        return inBrackets(name + (name.isEmpty() || number.isEmpty() ? "" : " ") + number);
    }

    private String inBrackets(String name) {
        return new BilingualText("［", " [").in(locale)
                + StringUtils.abbreviate(name, "…", LONGEST_NAME)
                + new BilingualText("］", "]").in(locale);
    }

    private String keyPart(@Nullable Element list, Map.Entry<String, JsonValue> part) {
        Element element = list;
        for (String name : part.getKey().isEmpty()
                ? List.<String>of()
                : List.of(part.getKey().split("\\."))) {
            element = element == null ? null : index.child(element, name);
        }
        return value(element, part.getValue());
    }

    /**
     * A value, whole or one of a list's.
     *
     * @param element the element that has it; {@code null} where the standard knows none
     * @param value the value
     */
    public String value(@Nullable Element element, JsonValue value) {
        if (value instanceof JsonArray list) {
            return list.values().stream()
                    .map(each -> value(element, each))
                    .collect(Collectors.joining(COMMA.in(locale)));
        }
        if (value instanceof JsonObject object) {
            return element == null ? JsonText.of(Members.unicode(value)) : object(element, object);
        }
        if (value instanceof JsonBoolean truth) {
            return (truth.value() ? YES : NO).in(locale);
        }
        return element == null ? value.toString() : scalar(element, value);
    }

    private String scalar(Element element, JsonValue value) {
        String codeList = element.codeList();
        BilingualText title = codeList == null ? null : CodeLists.standard().title(codeList, value.toString());
        if (title != null) {
            return title.in(locale);
        }
        boolean mayRefer = element.refersTo() != null || element.list() && element.codeList() == null;
        String part = mayRefer ? parts.get(value.toString()) : null;
        if (part != null) {
            return part;
        }
        String text = value instanceof JsonNumber number ? number.value().toPlainString() : value.toString();
        BilingualText unit = element.unit();
        if (unit == null) {
            return text;
        }
        String name = unit.in(locale);
        return text + " " + (text.equals("1") ? ONE.getOrDefault(name, name) : name);
    }

    private String object(Element element, JsonObject object) {
        if (isLimit(element)) {
            return limit(element, object);
        }
        String naming = NAMES.stream()
                .filter(name -> object.get(name) instanceof JsonString)
                .findFirst()
                .orElse("");
        List<String> others = parts(element, object, Set.of(naming, "id"));
        JsonValue name = object.get(naming);
        if (name == null) {
            return String.join(SEMICOLON.in(locale), others);
        }
        return name + (others.isEmpty() ? "" : inParentheses(others));
    }

    /** What a person calls an object, of a clause with its article; empty where it has no name. */
    public static String name(JsonValue value) {
        if (!(value instanceof JsonObject object)) {
            return "";
        }
        String name = NAMES.stream()
                .map(object::get)
                .filter(JsonString.class::isInstance)
                .map(JsonValue::toString)
                .findFirst()
                .orElse("");
        return object.get("article") instanceof JsonString article ? name + " " + article.value() : name;
    }

    private List<String> parts(Element element, JsonObject object, Set<String> unsaid) {
        List<String> parts = new ArrayList<>();
        object.members().forEach((name, value) -> {
            Element child = index.child(element, name);
            if (!unsaid.contains(name)) {
                parts.add((child == null ? name : title(child)) + COLON.in(locale) + value(child, value));
            }
        });
        return parts;
    }

    private String inParentheses(List<String> parts) {
        return OPEN.in(locale) + String.join(SEMICOLON.in(locale), parts) + CLOSE.in(locale);
    }

    private boolean isLimit(Element element) {
        Element unit = index.child(element, "unit");
        return unit != null && TIME_UNIT.equals(unit.codeList()) && index.child(element, "value") != null;
    }

    private String limit(Element element, JsonObject object) {
        JsonValue raw = object.get("raw");
        TimeLimit limit = TimeLimit.builder()
                .value(number(object.get("value")))
                .unit(unit(object.get("unit")))
                .immediate(object.get("immediate") instanceof JsonBoolean truth ? truth.value() : null)
                .build();
        boolean isCounted = limit.value() != null && limit.unit() != null || Boolean.TRUE.equals(limit.immediate());
        List<String> others = parts(element, object, OF_LIMIT);
        String words = isCounted ? TimeLimitWords.of(limit).in(locale) : raw == null ? "" : raw.toString();
        if (words.isEmpty()) {
            return String.join(SEMICOLON.in(locale), others);
        }
        return words + (others.isEmpty() ? "" : inParentheses(others));
    }

    private static @Nullable TimeUnit unit(@Nullable JsonValue value) {
        for (TimeUnit unit : TimeUnit.values()) {
            if (value != null && unit.token().equals(value.toString())) {
                return unit;
            }
        }
        return null;
    }

    private static @Nullable BigDecimal number(@Nullable JsonValue value) {
        if (value instanceof JsonNumber number) {
            return number.value();
        }
        try {
            return value instanceof JsonString decimal ? new BigDecimal(decimal.value()) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
