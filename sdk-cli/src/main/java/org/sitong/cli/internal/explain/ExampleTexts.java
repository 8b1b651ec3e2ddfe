package org.sitong.cli.internal.explain;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Style;
import org.sitong.cli.internal.exchange.ExampleRows;
import org.sitong.document.DocumentFormat;
import org.sitong.document.SourceRange;
import org.sitong.validation.Finding;
import org.sitong.validation.RuleBook;
import org.sitong.validation.RuleExample;
import org.sitong.validation.rule.Against;
import org.sitong.validation.testing.FixtureRunner;

/** A wrong and a right example of a rule, with the line numbers; below a wrong line what the rule says of it. */
final class ExampleTexts {

    private static final String MARGIN = "  ";
    private static final int FIRST_PICTURE = 0x2400;
    private static final String NO_NUMBER = "      ";

    private final Console console;
    private final RuleBook rules;

    ExampleTexts(Console console, RuleBook rules) {
        this.console = console;
        this.rules = rules;
    }

    /** The examples as they are shown below a rule's page; empty where there are none. */
    String of(String rule) {
        return Stream.of(false, true)
                .map(accepted -> first(rule, accepted)
                        .map(example -> "\n" + MARGIN + Style.DIM.on(console.colorOut(), label(accepted)) + "\n"
                                + body(example))
                        .orElse(""))
                .collect(Collectors.joining());
    }

    /** The plainest wrong or right example of a rule. */
    Optional<RuleExample> first(String rule, boolean accepted) {
        return rules.examples(rule).stream()
                .filter(example -> example.isAccepted() == accepted)
                .findFirst();
    }

    /** What an example of a sort is called. */
    String label(boolean accepted) {
        return console.text(accepted ? "explain.accepted" : "explain.rejected");
    }

    private List<Finding> findings(RuleExample example) {
        return FixtureRunner.builder()
                .rules(rules)
                .inputs(ExampleRows::inputs)
                .build()
                .run(example)
                .findings();
    }

    /** An example with its line numbers and with what is said of it. */
    String body(RuleExample example) {
        List<Finding> findings = findings(example);
        StringBuilder text = new StringBuilder();
        List<String> others = Stream.of(Against.values())
                .map(Against::token)
                .filter(what -> !other(example, what).isEmpty())
                .toList();
        for (String what : others) {
            head(text, what);
            List<String> lines = other(example, what);
            for (int i = 1; i <= lines.size(); i++) {
                line(text, i, lines.get(i - 1));
            }
        }
        if (!others.isEmpty()) {
            head(text, "judged");
        }
        List<String> lines = example.text().lines().toList();
        for (int i = 1; i <= lines.size(); i++) {
            int number = i;
            line(text, number, lines.get(i - 1));
            findings.stream().filter(finding -> line(finding) == number).forEach(finding -> say(text, finding));
        }
        findings.stream()
                .filter(finding -> line(finding) < 1 || line(finding) > lines.size())
                .forEach(finding -> say(text, finding));
        return text.toString();
    }

    /** What an example is judged against, in lines; empty where nothing stands beside it. */
    private static List<String> other(RuleExample example, String what) {
        return Stream.of(DocumentFormat.YAML, DocumentFormat.NDJSON)
                .flatMap(format -> example.beside(what + "." + format.name().toLowerCase(Locale.ROOT)).stream())
                .flatMap(String::lines)
                .toList();
    }

    private void head(StringBuilder text, String what) {
        text.append(NO_NUMBER)
                .append(MARGIN)
                .append(console.text("explain.example-" + what))
                .append('\n');
    }

    private static void line(StringBuilder text, int number, String line) {
        text.append(String.format(Locale.ROOT, "%6d", number))
                .append(MARGIN)
                .append(harmless(line))
                .append('\n');
    }

    private void say(StringBuilder text, Finding finding) {
        String sign = "^ ";
        int room = console.columns() - NO_NUMBER.length() - MARGIN.length() - sign.length();
        for (String line : Columns.wrap(finding.message(console.locale()), room)) {
            text.append(NO_NUMBER).append(MARGIN).append(sign).append(line).append('\n');
            sign = MARGIN;
        }
    }

    /** The line with its controls, which some rules are about, as pictures of them. */
    private static String harmless(String line) {
        return line.codePoints()
                .map(c -> c < ' ' ? FIRST_PICTURE + c : c)
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    private static int line(Finding finding) {
        SourceRange range = finding.range();
        return range == null ? 0 : range.line();
    }
}
