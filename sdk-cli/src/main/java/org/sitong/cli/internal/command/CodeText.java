package org.sitong.cli.internal.command;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Style;
import org.sitong.code.CodeExplanation;
import org.sitong.code.CodeKind;
import org.sitong.code.CodeProblem;
import org.sitong.code.CodeSegment;
import org.sitong.code.ItemTypeSegments;
import org.sitong.code.Province;
import org.sitong.item.ItemType;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;

/** One explained identifier for people: what it is, what its segments mean, what is wrong with it. */
final class CodeText {

    private static final String NATIONAL = "00";

    private final Console console;
    private final CodeExplanation explanation;

    CodeText(Console console, CodeExplanation explanation) {
        this.console = console;
        this.explanation = explanation;
    }

    String text() {
        StringBuilder text = new StringBuilder();
        String name = console.text("code.kind." + explanation.kind().token());
        text.append(Style.BOLD.on(console.colorOut(), printable(explanation.input())))
                .append("  ")
                .append(name)
                .append(verdict())
                .append('\n');
        Columns segments = new Columns("    ");
        explanation
                .segments()
                .forEach((segment, characters) ->
                        segments.row(label(segment), printable(characters), meaning(segment, explanation.segments())));
        text.append(segments.text());
        for (CodeProblem problem : explanation.problems()) {
            String severity = console.text("severity." + problem.severity().token());
            text.append("    ")
                    .append(Style.of(problem.severity()).on(console.colorOut(), severity))
                    .append(' ')
                    .append(printable(problem.message(console.locale())))
                    .append("  [")
                    .append(problem.rule())
                    .append("]\n");
        }
        if (!explanation.candidates().isEmpty()) {
            text.append("    ")
                    .append(console.text("code.candidates", names(explanation.candidates())))
                    .append('\n');
        }
        return text.toString();
    }

    private String verdict() {
        Boolean valid = explanation.valid();
        if (valid == null) {
            return "";
        }
        return valid
                ? "  " + Style.GOOD.on(console.colorOut(), console.text("code.valid"))
                : "  " + Style.BAD.on(console.colorOut(), console.text("code.invalid"));
    }

    private String names(List<CodeKind> kinds) {
        return kinds.stream()
                .map(kind -> console.text("code.kind." + kind.token()))
                .collect(Collectors.joining(console.text("list.separator")));
    }

    private String label(String segment) {
        return Objects.requireNonNullElse(CodeSegment.label(segment, console.locale()), segment);
    }

    /** What a segment's characters stand for; empty where they say nothing. */
    private String meaning(String segment, Map<String, String> segments) {
        String characters = segments.getOrDefault(segment, "");
        return switch (segment) {
            case "region" -> region(characters);
            case "type" -> title("item-type", type(segments.getOrDefault("region", ""), characters));
            case "level" -> title("exercise-level", CodeLists.standard().valueOfCode("exercise-level", characters));
            default -> "";
        };
    }

    private String region(String characters) {
        return characters.equals(NATIONAL)
                ? console.text("code.national-catalog")
                : Province.of(characters)
                        .map(province -> province.name(console.locale()))
                        .orElse("");
    }

    private static @Nullable String type(String region, String characters) {
        ItemType type = ItemTypeSegments.standard().itemType(region, characters);
        return type == null ? null : type.token();
    }

    private String title(String list, @Nullable String value) {
        BilingualText title = value == null ? null : CodeLists.standard().title(list, value);
        return title == null ? "" : title.in(console.locale());
    }

    /** What cannot be printed would play with the terminal, so it is shown as a box. */
    private static String printable(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints()
                .map(c -> Character.isISOControl(c)
                                || Character.getType(c) == Character.FORMAT
                                || Character.getType(c) == Character.SURROGATE
                        ? '\uFFFD'
                        : c)
                .forEach(shown::appendCodePoint);
        return shown.toString();
    }
}
