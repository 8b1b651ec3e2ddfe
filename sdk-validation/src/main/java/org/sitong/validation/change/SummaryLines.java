package org.sitong.validation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sitong.diff.Direction;
import org.sitong.standard.BilingualText;

/** The counts of a comparison in words, a line each. */
final class SummaryLines {

    private static final BilingualText COMMA = new BilingualText("，", ", ");

    private final ChangeWords words;
    private final ChangeSummary summary;
    private final List<Line> lines = new ArrayList<>();

    /**
     * A line.
     *
     * @param text what it says
     * @param bad whether it says that a version is understated
     */
    record Line(String text, boolean bad) {}

    SummaryLines(ChangeWords words, ChangeSummary summary) {
        this.words = words;
        this.summary = summary;
    }

    List<Line> lines() {
        if (!summary.fates().isEmpty()) {
            counts();
            version();
        } else if (!summary.hasChanges()) {
            say("summary.none", Map.of("definitions", summary.definitions()));
        }
        if (summary.ambiguous() > 0) {
            say("summary.ambiguous", Map.of("number", summary.ambiguous()));
        }
        leftOut();
        return lines;
    }

    private void counts() {
        String comma = COMMA.in(words.locale());
        String fates = new TreeMap<>(summary.fates())
                .entrySet().stream()
                        .map(fate -> words.say(
                                "summary.fate", Map.of("fate", words.fate(fate.getKey()), "number", fate.getValue())))
                        .collect(Collectors.joining(comma));
        say(
                "summary.definitions",
                Map.of("definitions", summary.definitions(), "fates", fates, "unchanged", summary.unchanged()));
        say("summary.changes", Map.of("changes", summary.changes()));
        new TreeMap<>(summary.burdens()).forEach((burden, counts) -> {
            List<String> directions = new ArrayList<>();
            long others = 0;
            for (Map.Entry<Direction, Long> count : new TreeMap<>(counts).entrySet()) {
                if (ChangeWords.concernsApplicants(burden, count.getKey())) {
                    directions.add(words.say(
                            "summary.direction",
                            Map.of("direction", words.direction(count.getKey()), "number", count.getValue())));
                } else {
                    others += count.getValue();
                }
            }
            if (others > 0) {
                directions.add(Long.toString(others));
            }
            add("  "
                    + words.say(
                            "summary.burden",
                            Map.of("burden", words.burden(burden), "directions", String.join(comma, directions))));
        });
    }

    private void version() {
        for (ManifestVerdict manifest : summary.manifests()) {
            VersionVerdict version = manifest.version();
            verdict(
                    "version.manifest",
                    version.ok(),
                    Map.of(
                            "code",
                            manifest.code(),
                            "older",
                            manifest.olderVersion(),
                            "newer",
                            manifest.newerVersion(),
                            "required",
                            words.step(version.required()),
                            "claimed",
                            words.step(version.claimed())));
        }
        verdict(
                "version.set",
                summary.understated() == 0,
                Map.of("required", words.step(summary.version().required()), "number", summary.understated()));
    }

    private void leftOut() {
        if (summary.leftOutCount() == 0) {
            return;
        }
        say("summary.left-out", Map.of("number", summary.leftOutCount()));
        for (LeftOut each : summary.leftOut()) {
            add("  "
                    + words.say(
                            each.newer() ? "summary.left-out-place.newer" : "summary.left-out-place.older",
                            Map.of("document", each.document(), "reason", each.reason())));
        }
        long more = summary.leftOutCount() - summary.leftOut().size();
        if (more > 0) {
            add("  " + words.say("summary.left-out-more", Map.of("number", more)));
        }
    }

    private void say(String key, Map<String, ?> arguments) {
        add(words.say(key, arguments));
    }

    private void add(String text) {
        lines.add(new Line(text, false));
    }

    private void verdict(String key, boolean ok, Map<String, ?> arguments) {
        lines.add(new Line(words.say(ok ? key + "-enough" : key + "-understated", arguments), !ok));
    }
}
