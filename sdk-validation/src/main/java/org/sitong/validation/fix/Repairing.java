package org.sitong.validation.fix;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.document.DocumentEditor;
import org.sitong.document.DocumentEditor.Result;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;
import org.sitong.validation.Finding;
import org.sitong.validation.Validator;
import org.sitong.validation.fix.SkippedFix.Reason;

/** The repairs of one document. Not thread-safe. */
final class Repairing {

    /** Repairs that make way for others come to an end long before. */
    private static final int ROUNDS = 50;

    /** A fix, wherever its finding may have moved. */
    private record Fix(String rule, @Nullable JsonValue patch) {

        static Fix of(Finding finding) {
            return new Fix(finding.rule(), finding.fix());
        }
    }

    private final Validator validator;
    private final String document;
    private final DocumentReader reader;
    private final ReadResult read;
    private final Map<Fix, SkippedFix> skipped = new LinkedHashMap<>();
    private final List<Finding> applied = new ArrayList<>();
    private List<Finding> known;
    private DocumentEditor editor;
    private Judged judged;

    Repairing(Validator validator, String document, ReadResult read, Collection<Finding> known) {
        this.validator = validator;
        this.document = document;
        this.reader = DocumentReader.of(read.limits());
        this.read = read;
        this.editor = DocumentEditor.of(read);
        this.judged = Judged.of(document, read, validator);
        this.known =
                known.stream().filter(finding -> !judged.knows(finding.rule())).toList();
    }

    FixedDocument run() {
        for (int round = 0; round < ROUNDS && round(); round++) {
            known = List.of(); // they spoke of the document as it was
        }
        candidates().forEach(finding -> skip(finding, Reason.OVERLAP));
        return new FixedDocument(
                document, editor, List.copyOf(applied), List.copyOf(skipped.values()), judged.findings());
    }

    private List<Finding> candidates() {
        return Stream.concat(known.stream(), judged.findings().stream())
                .filter(finding -> finding.fix() != null && finding.counts())
                .filter(finding -> !skipped.containsKey(Fix.of(finding)))
                .toList();
    }

    /** One round of repairs; false where nothing came of it. */
    private boolean round() {
        List<Finding> candidates = candidates().stream().filter(this::isPatch).toList();
        if (candidates.isEmpty()) {
            return false;
        }
        DocumentEditor next = editor.edit(patches(candidates));
        List<Finding> tried = new ArrayList<>();
        for (int i = 0; i < candidates.size(); i++) {
            Finding finding = candidates.get(i);
            switch (next.results().get(i)) {
                case APPLIED -> tried.add(finding);
                case MISMATCH, NOTHING_TO_DO -> skip(finding, Reason.MISMATCH);
                case REFUSED -> skip(finding, Reason.REFUSED);
                case OVERLAP -> {
                    if (!judged.knows(finding.rule())) {
                        skip(finding, Reason.OVERLAP); // any other comes again in the next round
                    }
                }
            }
        }
        if (tried.isEmpty()) {
            return false;
        }
        Judged after = judge(next);
        if (after.areRepaired(judged, tried)) {
            accept(next, after, tried);
            return true;
        }
        return oneByOne(tried);
    }

    private boolean oneByOne(List<Finding> tried) {
        DocumentEditor start = editor;
        List<Finding> accepted = new ArrayList<>();
        for (Finding finding : tried) {
            List<Finding> together = new ArrayList<>(accepted);
            together.add(finding);
            DocumentEditor next = start.edit(patches(together));
            if (next.results().stream().allMatch(Result.APPLIED::equals)) {
                Judged after = judge(next);
                if (after.isRepaired(judged, finding)) {
                    accept(next, after, List.of(finding));
                    accepted.add(finding);
                } else {
                    skip(finding, Reason.NO_REPAIR);
                }
            }
        }
        return !accepted.isEmpty();
    }

    private void accept(DocumentEditor next, Judged after, List<Finding> repaired) {
        editor = next;
        judged = after;
        applied.addAll(repaired);
    }

    private Judged judge(DocumentEditor state) {
        byte[] bytes = state.text().getBytes(StandardCharsets.UTF_8);
        return Judged.of(document, reader.read(bytes, read.format()), validator);
    }

    private boolean isPatch(Finding finding) {
        try {
            patch(finding);
            return true;
        } catch (IllegalArgumentException e) {
            skip(finding, Reason.MISMATCH);
            return false;
        }
    }

    private void skip(Finding finding, Reason reason) {
        skipped.put(Fix.of(finding), new SkippedFix(finding, reason));
    }

    private static List<JsonPatch> patches(List<Finding> findings) {
        return findings.stream().map(Repairing::patch).toList();
    }

    private static JsonPatch patch(Finding finding) {
        return JsonPatch.of(Objects.requireNonNull(finding.fix()));
    }
}
