package org.sitong.validation.report;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.Summary;
import org.sitong.validation.Verdict;

/** What the counts of a run say in a sentence each. */
final class SummaryWords {

    private final Words words;
    private final @Nullable Severity failOn;

    SummaryWords(Words words, @Nullable Severity failOn) {
        this.words = words;
        this.failOn = failOn;
    }

    String documents(Summary summary) {
        String key = failOn == null ? "summary.documents.never" : "summary.documents." + failOn.token();
        long failed = failOn == null ? 0 : summary.documentsFailed(failOn);
        return words.say(key, Map.of("documents", summary.documents(), "failed", failed));
    }

    String findings(Summary summary) {
        return words.say(
                "summary.findings",
                Map.of(
                        "errors", summary.count(Severity.ERROR),
                        "warnings", summary.count(Severity.WARNING),
                        "infos", summary.count(Severity.INFO),
                        "waived", summary.waived()));
    }

    /** What was demanded of coverage; asked only where something was. */
    String coverage(Summary summary) {
        int uncovered = summary.uncovered().size();
        return words.say(
                uncovered == 0 ? "coverage.whole" : "coverage.lacking",
                Map.of("required", summary.required().size(), "uncovered", uncovered));
    }

    String verdicts(Summary summary) {
        Map<String, Object> verdicts = new LinkedHashMap<>();
        for (Verdict.Outcome outcome : Verdict.Outcome.values()) {
            verdicts.put(outcome.token(), summary.verdicts().getOrDefault(outcome, 0L));
        }
        return words.say("summary.verdicts", verdicts);
    }
}
