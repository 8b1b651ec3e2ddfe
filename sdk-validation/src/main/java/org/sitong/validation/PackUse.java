package org.sitong.validation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentWriter;
import org.sitong.item.ExpectedOutcome;
import org.sitong.item.PackExample;
import org.sitong.validation.internal.engine.JudgingDocument;
import org.sitong.validation.internal.pack.PackConflicts;
import org.sitong.validation.internal.rules.pack.PackRules;
import org.sitong.validation.pack.Pack;
import org.sitong.validation.rule.Observation;

/** Decides whether a pack may be used with a book. */
final class PackUse {

    private static final String GROUP = "pack";
    private static final String CONTRADICTION = "pack.contradiction";

    /** The examples bring their own day, and nothing else of a pack depends on one. */
    private static final LocalDate ANY_DAY = LocalDate.EPOCH;

    private PackUse() {}

    /** The examples of a rule that packs bring, the rejected ones first. */
    static List<RuleExample> examples(List<Pack> packs, String rule) {
        Map<String, byte[]> files = new LinkedHashMap<>();
        for (ExpectedOutcome outcome : List.of(ExpectedOutcome.REJECTED, ExpectedOutcome.ACCEPTED)) {
            packs.stream()
                    .flatMap(pack -> pack.definition().examples().stream())
                    .filter(example -> rule.equals(example.rule()) && example.expect() == outcome)
                    .forEach(example -> add(example, outcome.token() + "-" + (files.size() + 1), files));
        }
        return RuleExample.of(rule, files);
    }

    /** One definition is shown as people write it, several as lines. */
    private static void add(PackExample example, String name, Map<String, byte[]> files) {
        boolean isOne = example.documents().size() == 1;
        String text = example.documents().stream()
                .map(document -> isOne
                        ? DocumentWriter.of(DocumentFormat.YAML).write(document)
                        : DocumentWriter.compactJson().write(document) + "\n")
                .collect(Collectors.joining());
        files.put(name + (isOne ? ".yaml" : ".ndjson"), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Refuses a pack that is not sound.
     *
     * @throws UnusableDocumentException when it is refused
     */
    static void demandSound(RuleBook book, Pack pack, boolean withExamples) {
        Validator.Builder validator =
                Validator.builder().rules(book).only(GROUP).date(ANY_DAY);
        Report report = (withExamples ? validator : validator.skip(PackRules.EXAMPLES))
                .build()
                .check(pack.input());
        List<Finding> wrong = new ArrayList<>(report.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .toList());
        for (Pack other : book.packs()) {
            PackConflicts.between(pack.definition(), other.definition())
                    .forEach(conflict -> wrong.add(JudgingDocument.finding(
                            pack.input(),
                            CONTRADICTION,
                            Observation.at(conflict.one())
                                    .variant(conflict.variant())
                                    .naming("what", conflict.what())
                                    .related(JudgingDocument.place(other.input(), conflict.other())))));
        }
        if (!wrong.isEmpty()) {
            throw new UnusableDocumentException(pack.input().document(), wrong);
        }
    }
}
