package org.sitong.validation.change;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.internal.Messages;
import org.sitong.standard.Burden;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;

/** What counts as breaking, as a Markdown document in one language, made of the table that decides. */
final class VersionStepsPage {

    private static final Messages TEXTS = Messages.load(VersionStepsPage.class::getResourceAsStream, "changes");

    private final Locale locale;
    private final ChangeWords words;
    private final List<String> lines = new ArrayList<>();

    private VersionStepsPage(Locale locale) {
        this.locale = locale;
        this.words = new ChangeWords(locale);
    }

    static String of(Locale locale) {
        return new VersionStepsPage(locale).page();
    }

    private String page() {
        say("title", "generated", "what", "steps-heading");
        for (VersionStep step : reversed()) {
            lines.add("- **" + words.step(step) + "**" + text("colon") + text("step." + step.token()));
        }
        lines.add("");
        say("table-heading", "table-how");
        lines.add("| "
                + Stream.of("step", "who", "what", "elements", "direction", "why")
                        .map(column -> text("column." + column))
                        .collect(Collectors.joining(" | "))
                + " |");
        lines.add("|---|---|---|---|---|---|");
        VersionSteps.standard().rows().forEach(this::row);
        lines.add("");
        say("claims-heading", "claims", "burden-heading", "burden-how");
        for (Burden burden : Burden.values()) {
            lines.add("- **" + words.burden(burden) + "**" + text("colon") + topElements(burden));
        }
        return String.join("\n", lines) + "\n";
    }

    private static List<VersionStep> reversed() {
        return Stream.of(VersionStep.values())
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    private void row(StepRow row) {
        lines.add("| "
                + String.join(
                        " | ",
                        words.step(row.step()),
                        some(row.burdens(), Arrays.asList(Burden.values()), words::burden),
                        some(row.changes(), Arrays.asList(ChangeKind.values()), words::kind),
                        elements(row),
                        some(row.directions(), Arrays.asList(Direction.values()), words::direction),
                        row.reason().in(locale))
                + " |");
    }

    private <T> String some(Collection<T> some, List<T> all, Function<T, String> word) {
        return some.isEmpty()
                ? text("any")
                : all.stream().filter(some::contains).map(word).collect(Collectors.joining(text("comma")));
    }

    private String elements(StepRow row) {
        if (row.elements().isEmpty()) {
            return text("any");
        }
        return row.elements().stream()
                .map(named -> named.equals(".") ? text("whole") : titled(named))
                .collect(Collectors.joining(text("comma")));
    }

    private String titled(String named) {
        int colon = named.indexOf(':');
        String path = named.substring(colon + 1).replace("=", "");
        Element element = Stream.of(Kind.values())
                .filter(kind -> colon < 0 || kind.token().equals(named.substring(0, colon)))
                .map(kind -> ElementIndex.standard().find(kind, path))
                .filter(found -> found != null)
                .findFirst()
                .orElseThrow();
        String kind = colon < 0 ? "" : words.definition(element.kind()) + text("of");
        return kind + element.title().in(locale) + " `" + path + "`" + (named.contains("=") ? text("itself") : "");
    }

    /** The elements of a service item that say who bears their changes, as far as the ones above say otherwise. */
    private String topElements(Burden burden) {
        ElementIndex index = ElementIndex.standard();
        return index.elements(Kind.SERVICE_ITEM).stream()
                .filter(element -> element.burden() == burden)
                .filter(element -> {
                    Element above = index.parent(element);
                    return above == null || index.burden(above) != burden;
                })
                .map(element -> element.title().in(locale) + " `" + element.path() + "`")
                .collect(Collectors.joining(text("comma")));
    }

    private void say(String... keys) {
        for (String key : keys) {
            lines.add(text(key));
            lines.add("");
        }
    }

    private String text(String key) {
        return TEXTS.text(locale, key, List.of());
    }
}
