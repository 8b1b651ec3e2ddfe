package org.sitong.validation.internal.engine;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadResult;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Finding;
import org.sitong.validation.Origin;
import org.sitong.validation.internal.schema.SchemaRule;
import org.sitong.validation.rule.Observation;

/** Makes findings of what rules saw in one document. */
final class FindingMaker {

    private final Subject subject;
    private final @Nullable TextFixes textFixes;
    private final Map<String, Integer> occurrences = new HashMap<>();

    FindingMaker(Subject subject) {
        this(subject, false);
    }

    /** Makes findings of a subject, and tells of fixes what they do to its text or not. */
    FindingMaker(Subject subject, boolean tellsTextFixes) {
        this.subject = subject;
        ReadResult read = subject.read();
        this.textFixes = tellsTextFixes && read != null ? new TextFixes(read) : null;
    }

    Finding make(Said said) {
        SourceRange range = range(said);
        ReadResult read = subject.read();
        JsonValue fix = said.observation().fix();
        return Finding.builder()
                .rule(said.entry().card().id())
                .severity(said.severity())
                .message(said.message())
                .document(subject.document())
                .subject(Brief.text(subject.identity()))
                .subjectName(Brief.text(subject.name()))
                .organ(Brief.text(subject.organ()))
                .pointer(said.observation().pointer())
                .range(range)
                .excerpt(read == null || range == null ? null : Places.excerpt(read.text(), range))
                .origin(Brief.origin(origin(said)))
                .basis(Objects.requireNonNullElse(
                        said.observation().basis(), said.entry().card().basis()))
                .related(said.observation().related())
                .fingerprint(fingerprint(said))
                .fix(fix)
                .textFix(fix == null || textFixes == null ? null : textFixes.of(fix))
                .build();
    }

    private @Nullable Origin origin(Said said) {
        return said.origin() == null
                ? Origins.of(subject.provenance(), subject.kind(), spokenOf(said.observation()))
                : said.origin();
    }

    private static JsonPointer spokenOf(Observation observation) {
        return observation.missing() == null ? observation.pointer() : observation.missing();
    }

    private @Nullable SourceRange range(Said said) {
        ReadResult read = subject.read();
        if (read == null || said.range() != null) {
            return said.range();
        }
        JsonPointer pointer = said.observation().pointer();
        boolean isName = said.entry().card().id().equals(SchemaRule.UNKNOWN_ELEMENT.id());
        return isName ? Places.name(read, pointer) : Places.range(read, pointer);
    }

    private String fingerprint(Said said) {
        String about = Brief.key(Objects.requireNonNullElse(subject.identity(), subject.document()));
        String rule = said.entry().card().id();
        String first = Fingerprints.of(rule, about, subject.value(), said.observation(), 0);
        int before = occurrences.merge(first, 1, Integer::sum) - 1;
        return before == 0 ? first : Fingerprints.of(rule, about, subject.value(), said.observation(), before);
    }
}
