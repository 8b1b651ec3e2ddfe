package org.sitong.validation.compare;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ExerciseLevel;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonArray;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.derivation.Standing;
import org.sitong.validation.internal.compare.ComparedParts;
import org.sitong.validation.internal.page.PageData;
import org.sitong.validation.internal.page.PageWords;
import org.sitong.validation.internal.page.SharedTexts;
import org.sitong.validation.internal.text.ElementWords;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.internal.text.TextChanges;

/**
 * Compared items as the page's script reads them: rows whose places say what stands there, and what many say once in all. The script
 * has the same places by name.
 */
final class ComparisonData {

    static final List<PageWords> WORDS = PageWords.of(ComparisonPage.TEXTS);

    /** What the script may say. */
    private static final Pattern SAID = Pattern.compile(
            "html\\..*|standing\\..*|way\\..*|value\\..*|demand\\..*|reference|step-limits|split\\.none");

    private static final String LEVELS = "exercise-level";

    /** Beyond, who exactly they are is in the JSON report. */
    private static final int MEMBERS_NAMED = 60;

    /** Beyond, nobody reads on. */
    private static final int VALUES_SHOWN = 40;

    private static final int PAIRS_SHOWN = 200;

    private final ElementWords chinese = new ElementWords(Locale.SIMPLIFIED_CHINESE);
    private final ElementWords english = new ElementWords(Locale.ENGLISH);
    private final SharedTexts texts = new SharedTexts();
    private final List<JsonValue> rows = new ArrayList<>();

    /** The script's words, and the elements and standings that rows name by number. */
    static JsonValue about() {
        return new Members()
                .with("words", PageData.words(WORDS, SAID.asMatchPredicate()))
                .with("elements", Members.array(Arrays.asList(ComparedElement.values()), ComparisonData::element))
                .with(
                        "standings",
                        Members.array(Arrays.asList(Standing.values()), standing -> JsonValue.of(standing.token())))
                .object();
    }

    private static JsonValue element(ComparedElement compared) {
        Element element = ElementIndex.standard().find(Kind.SERVICE_ITEM, compared.token());
        return PageData.row(WORDS.stream()
                .map(words -> PageData.text(
                        element == null ? compared.token() : element.title().in(words.locale()))));
    }

    /** How many items wait to be taken. */
    int size() {
        return rows.size();
    }

    /** What has come since the last time. */
    JsonValue take() {
        JsonValue items = new JsonValue.JsonArray(rows);
        JsonValue taken =
                new Members().with("strings", texts.take()).with("items", items).object();
        rows.clear();
        return taken;
    }

    void add(ComparedItem item) {
        rows.add(PageData.row(Stream.of(
                PageData.text(item.basicCode()),
                PageData.text(item.region()),
                PageData.row(Stream.of(
                                item.name().main(),
                                item.name().sub(),
                                item.name().handlingItem())
                        .filter(name -> name != null && !name.isEmpty())
                        .map(PageData::text)),
                JsonValue.of(item.sameLevel()),
                PageData.row(item.members().stream().limit(MEMBERS_NAMED).map(this::member)),
                JsonValue.of(item.members().size()),
                JsonValue.of(item.pairs()),
                JsonValue.of(item.identicalPairs()),
                PageData.row(item.matrix().stream().map(ComparisonData::classes)),
                PageData.row(item.differences().stream().map(this::difference)),
                PageData.row(item.recognised().stream().map(this::recognised)),
                JsonValue.of(item.uncompared()),
                PageData.row(item.matrix().stream().map(this::common)))));
    }

    private JsonValue member(ComparedMember member) {
        return PageData.row(Stream.of(
                texts.share(member.district()),
                texts.share(member.organ()),
                Members.orNull(member.level(), level -> both(words -> level(level, words.locale()))),
                PageData.text(member.subject()),
                PageData.text(member.document())));
    }

    private static String level(ExerciseLevel level, Locale locale) {
        BilingualText title = CodeLists.standard().title(LEVELS, level.token());
        return title == null ? level.token() : title.in(locale);
    }

    private static JsonValue classes(ElementClasses row) {
        return PageData.row(row.classes().stream().map(JsonValue::of));
    }

    /** What all say; nothing where they differ, which the differences tell. */
    private JsonValue common(ElementClasses row) {
        Element element =
                ElementIndex.standard().find(Kind.SERVICE_ITEM, row.element().token());
        JsonValue first = row.first();
        return row.distinct() != 1 || first == null || element == null
                ? JsonValue.NULL
                : said(words -> names(words, element, first));
    }

    /** Members of lists by their names. */
    private static String names(ElementWords words, Element element, JsonValue value) {
        return value instanceof JsonArray list
                ? list.values().stream().map(ElementWords::name).collect(Collectors.joining("、"))
                : words.value(element, value);
    }

    private JsonValue difference(Difference difference) {
        List<ComparedValue> values = difference.values();
        return PageData.row(Stream.of(
                JsonValue.of(aspect(difference.element())),
                said(words -> words.naming(difference.names()).place(Kind.SERVICE_ITEM, difference.path())),
                PageData.row(values.stream().limit(VALUES_SHOWN).map(value -> value(difference, value))),
                JsonValue.of(difference.standing().ordinal()),
                both(words -> difference.judgement().reason().in(words.locale())),
                PageData.row(difference.judgement().clauses().stream()
                        .map(clause -> PageData.text(DifferenceWords.clause(clause)))),
                JsonValue.of(difference.pairs()),
                PageData.row(difference.deciding().stream().map(JsonValue::of)),
                JsonValue.of(difference.measured()),
                value(difference, difference.reference()),
                PageData.row(difference.comparisons().stream()
                        .filter(pair -> pair.second() < VALUES_SHOWN)
                        .limit(PAIRS_SHOWN)
                        .map(this::pair)),
                JsonValue.of(ComparedParts.tier(difference.element(), difference.burden())),
                StepLimits.isOne(difference) ? texts.share(StepLimits.step(difference)) : JsonValue.NULL,
                JsonValue.of(values.size()),
                pieces(values)));
    }

    private JsonValue value(Difference difference, ComparedValue value) {
        Judgement measured = value.measured();
        return PageData.row(Stream.of(
                value(difference, value.value()),
                JsonValue.of(value.carried()),
                members(value.members()),
                JsonValue.of(value.members().size()),
                JsonValue.of(value.demand().token()),
                measured == null
                        ? JsonValue.NULL
                        : PageData.row(Stream.of(
                                JsonValue.of(measured.standing().ordinal()),
                                both(words -> measured.reason().in(words.locale()))))));
    }

    private JsonValue pair(ValuePair pair) {
        return PageData.row(Stream.of(
                JsonValue.of(pair.first()),
                JsonValue.of(pair.second()),
                JsonValue.of(pair.judgement().standing().ordinal()),
                both(words -> pair.judgement().reason().in(words.locale()))));
    }

    /** The compared element that an element is part of; -1 for those that only come along. */
    private static int aspect(Element element) {
        for (ComparedElement compared : ComparedElement.values()) {
            if (element.path().equals(compared.token()) || element.path().startsWith(compared.token() + ".")) {
                return compared.ordinal();
            }
        }
        return -1;
    }

    private JsonValue value(Difference difference, @Nullable JsonValue value) {
        return value == null
                ? JsonValue.NULL
                : said(words -> words.naming(difference.names()).value(difference.element(), value));
    }

    private static JsonValue members(List<Integer> members) {
        return PageData.row(
                members.stream().filter(member -> member < MEMBERS_NAMED).map(JsonValue::of));
    }

    /** Word by word, for two wordings; 0 stayed, 1 only the first has, 2 only the second. */
    private static JsonValue pieces(List<ComparedValue> values) {
        String one = values.size() == 2 ? wording(values.get(0).value()) : null;
        String other = values.size() == 2 ? wording(values.get(1).value()) : null;
        if (one == null || other == null) {
            return JsonValue.NULL;
        }
        return PageData.row(TextChanges.between(one, other).stream()
                .map(piece ->
                        PageData.row(Stream.of(JsonValue.of(piece.fate().ordinal()), PageData.text(piece.text())))));
    }

    /** A text, of a part the text that it is. */
    private static @Nullable String wording(@Nullable JsonValue value) {
        if (value instanceof JsonObject part && part.get("text") instanceof JsonString text) {
            return text.value();
        }
        return value instanceof JsonString text ? text.value() : null;
    }

    private JsonValue recognised(RecognisedNames names) {
        return PageData.row(Stream.of(
                JsonValue.of(names.way().id()),
                JsonValue.of(Math.round(names.likeness() * 100)),
                PageData.text(names.material()),
                PageData.row(names.names().stream().map(PageData::text))));
    }

    private JsonValue said(Function<ElementWords, String> said) {
        String one = said.apply(chinese);
        String other = said.apply(english);
        return one.equals(other) ? texts.share(one) : PageData.row(Stream.of(texts.share(one), texts.share(other)));
    }

    private JsonValue both(Function<PageWords, String> said) {
        return PageData.row(WORDS.stream().map(words -> texts.share(said.apply(words))));
    }
}
