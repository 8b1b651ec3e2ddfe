package org.sitong.validation.compare;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Texts;
import org.sitong.validation.internal.text.ElementWords;

/** A comparison's items and differences as people say them in one language. */
final class DifferenceWords {

    private static final int DISTRICTS_NAMED = 3;
    private static final BilingualText COMMA = new BilingualText("、", ", ");
    private static final BilingualText COLON = new BilingualText("：", ": ");

    private final Texts texts;
    private final Locale locale;
    private final ElementWords elements;

    DifferenceWords(Texts texts, Locale locale) {
        this.texts = texts;
        this.locale = locale;
        this.elements = new ElementWords(locale);
    }

    String say(String key, Map<String, ?> arguments) {
        return texts.phrase(key, arguments).in(locale);
    }

    String say(String key) {
        return say(key, Map.of());
    }

    ElementWords elements() {
        return elements;
    }

    String colon() {
        return COLON.in(locale);
    }

    String listed(List<String> names) {
        return String.join(COMMA.in(locale), names);
    }

    static String name(ComparedItem item) {
        return Stream.of(item.name().main(), item.name().sub(), item.name().handlingItem())
                .filter(StringUtils::isNotBlank)
                .collect(Collectors.joining(" · "));
    }

    String district(String label) {
        return label.isEmpty() ? say("split.none") : label;
    }

    /** The districts of members, of many the first. */
    String who(ComparedItem item, List<Integer> members) {
        return few(members.stream()
                .map(item.members()::get)
                .map(ComparedMember::district)
                .distinct()
                .toList());
    }

    /** Districts, of many the first. */
    String few(List<String> districts) {
        List<String> names = districts.stream().map(this::district).toList();
        return names.size() <= DISTRICTS_NAMED
                ? listed(names)
                : say(
                        "member.more",
                        Map.of("districts", listed(names.subList(0, DISTRICTS_NAMED)), "count", names.size()));
    }

    String place(Difference difference) {
        return elements.naming(difference.names()).place(Kind.SERVICE_ITEM, difference.path());
    }

    String value(Difference difference, ComparedValue value) {
        JsonValue given = value.value();
        return given == null ? say(value.carried() ? "value.none" : "value.uncarried") : said(difference, given);
    }

    String reference(Difference difference) {
        JsonValue given = difference.reference();
        return given == null ? say("value.none") : said(difference, given);
    }

    private String said(Difference difference, JsonValue given) {
        return elements.naming(difference.names()).value(difference.element(), given);
    }

    /** What a value asks of the applicant beside the others; {@code null} where nothing is to be said of it. */
    @Nullable
    String demand(Difference difference, ComparedValue value) {
        if (value.demand() != Demand.STRICTEST && value.demand() != Demand.EASIEST) {
            return null;
        }
        boolean areTwo = difference.values().size() == 2;
        return say("demand." + (areTwo ? "two." : "") + value.demand().token());
    }

    String reason(Judgement judgement) {
        String reason = judgement.reason().in(locale);
        return judgement.clauses().isEmpty()
                ? reason
                : reason + " "
                        + say(
                                "clauses",
                                Map.of(
                                        "clauses",
                                        listed(judgement.clauses().stream()
                                                .map(DifferenceWords::clause)
                                                .toList())));
    }

    static String clause(Basis basis) {
        return basis.clause() == null ? basis.source() : basis.source() + " " + basis.clause();
    }

    /** Who decides; empty where all do. */
    String deciding(ComparedItem item, Difference difference) {
        if (difference.values().size() == difference.deciding().size()) {
            return "";
        }
        String sides = difference.deciding().stream()
                .map(number -> who(item, difference.values().get(number).members()))
                .collect(Collectors.joining(" ↔ "));
        return sides.isEmpty() ? "" : sides + colon();
    }
}
