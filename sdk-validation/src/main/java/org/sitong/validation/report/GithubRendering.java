package org.sitong.validation.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.validation.Finding;
import org.sitong.validation.Summary;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.Place;

/** Keeps the first commands of each severity until all findings are known, so that the gravest come first. */
final class GithubRendering implements Rendering {

    /** As many of one level as are shown for a step. */
    private static final int SHOWN = 10;

    private static final String STANDARD_INPUT = "-";

    private final Words words;
    private final RenderOptions options;
    private final Appendable out;
    private final Map<Severity, List<String>> commands = new EnumMap<>(Severity.class);

    GithubRendering(RenderOptions options, Appendable out) {
        this.options = options;
        this.words = new Words(options.locale());
        this.out = out;
        for (Severity severity : Severity.values()) {
            commands.put(severity, new ArrayList<>());
        }
    }

    @Override
    public void finding(Finding finding) {
        List<String> kept = commands.get(finding.severity());
        if (finding.counts() && kept != null && kept.size() < room(finding.severity())) {
            kept.add(command(level(finding.severity()), properties(finding), message(finding)));
        }
    }

    @Override
    public void finish(Summary summary) {
        try {
            int written = 0;
            for (List<String> kept : commands.values()) {
                for (String command : kept) {
                    out.append(command);
                    written++;
                }
            }
            if (!summary.uncovered().isEmpty()) {
                String text = new SummaryWords(words, options.failOn()).coverage(summary);
                out.append(command("error", Map.of("title", words.say("coverage.heading")), text));
            }
            out.append(command("notice", Map.of("title", words.say("tool.name")), counts(summary, written)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The counts are a notice themselves. */
    private static int room(Severity severity) {
        return severity == Severity.INFO ? SHOWN - 1 : SHOWN;
    }

    private static String level(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            case INFO -> "notice";
        };
    }

    private static Map<String, String> properties(Finding finding) {
        Map<String, String> properties = new LinkedHashMap<>();
        SourceRange range = finding.range();
        String file = Place.slashed(Place.file(finding.document(), range));
        if (!file.equals(STANDARD_INPUT)) {
            properties.put("file", file);
            place(finding, properties);
        }
        properties.put("title", title(finding));
        return properties;
    }

    /** Columns are taken for a place in one line only. */
    private static void place(Finding finding, Map<String, String> properties) {
        SourceRange range = finding.range();
        if (range == null) {
            String line = Place.line(finding.document());
            if (line != null) {
                properties.put("line", line);
            }
            return;
        }
        properties.put("line", Integer.toString(range.line()));
        properties.put("endLine", Integer.toString(range.endLine()));
        if (range.line() == range.endLine()) {
            properties.put("col", Integer.toString(range.column()));
            properties.put("endColumn", Integer.toString(range.endColumn()));
        }
    }

    private static String title(Finding finding) {
        return finding.subjectName() == null ? finding.rule() : finding.subjectName() + "  " + finding.rule();
    }

    private String message(Finding finding) {
        StringBuilder message = new StringBuilder(finding.message(words.locale()));
        String fix = RuleHelp.of(options.rules(), finding.rule()).fix(words.locale());
        if (fix != null) {
            message.append('\n')
                    .append(words.say("rule.fix"))
                    .append(words.say("colon"))
                    .append(fix);
        }
        if (!finding.basis().isEmpty()) {
            List<String> basis = finding.basis().stream().map(RuleHelp::text).toList();
            message.append('\n').append(words.say("finding.basis", Map.of("basis", basis)));
        }
        return message.toString();
    }

    private String counts(Summary summary, int written) {
        SummaryWords said = new SummaryWords(words, options.failOn());
        StringBuilder counts =
                new StringBuilder(said.documents(summary)).append('\n').append(said.findings(summary));
        long all =
                summary.findings().values().stream().mapToLong(Long::longValue).sum();
        if (all > written) {
            counts.append('\n').append(words.say("github.more", Map.of("written", written, "more", all - written)));
        }
        if (!summary.toolFaults().isEmpty()) {
            counts.append('\n')
                    .append(words.say(
                            "github.faults",
                            Map.of("number", summary.toolFaults().size())));
        }
        return counts.toString();
    }

    private static String command(String level, Map<String, String> properties, String message) {
        String given = properties.entrySet().stream()
                .map(property -> property.getKey() + "=" + property(property.getValue()))
                .collect(Collectors.joining(","));
        return "::" + level + " " + given + "::" + data(message) + "\n";
    }

    /** Lines stay lines; everything else that could do something to a log or a terminal is made harmless. */
    private static String data(String text) {
        return text.lines().map(line -> Harmless.text(line).replace("%", "%25")).collect(Collectors.joining("%0A"));
    }

    private static String property(String text) {
        return Harmless.text(text).replace("%", "%25").replace(":", "%3A").replace(",", "%2C");
    }
}
