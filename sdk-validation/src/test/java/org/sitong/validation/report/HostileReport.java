package org.sitong.validation.report;

import java.time.LocalDate;
import java.util.List;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.document.TextEdit;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.Finding;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Origin;
import org.sitong.validation.Pin;
import org.sitong.validation.Related;
import org.sitong.validation.Report;
import org.sitong.validation.SourceExcerpt;
import org.sitong.validation.Summary;
import org.sitong.validation.TextFix;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Waiver;

/** Reports in which every text is one that someone wrote to do harm. */
final class HostileReport {

    /** What breaks out of scripts, comments, elements, attributes, commands, terminals and lines. */
    static final String TEXT = "</script><!--<script>]]>\"'><img src=x onerror=alert(1)>&amp;&#0;::error::x%0A,:%25"
            + "\u0000\u0007\u001b[2J\u001b]0;x\u0007\u009b31m\r\n::stop-commands::x\u202e\u2028\u2029\ud800\ufffe\uffff";

    private HostileReport() {}

    static Report of(String any) {
        String text = any + TEXT;
        Finding finding = SampleReport.finding()
                .rule(text)
                .message(SampleReport.phrase(text, text))
                .document(text)
                .subject(text)
                .subjectName(text)
                .organ(text)
                .pointer(JsonPointer.ROOT.child(text))
                .range(new SourceRange(1, 1, 1, 3, 0, 2))
                .excerpt(new SourceExcerpt(text, 1, true, true))
                .origin(new Origin(text, text, 1, text, text))
                .basisEntry(new Basis(text, text))
                .relatedPlace(Related.builder()
                        .document(text)
                        .subject(text)
                        .pointer(JsonPointer.ROOT.child(text))
                        .build())
                .fix(new JsonValue.JsonArray(List.of(JsonValue.of(text))))
                .build();
        Summary summary = SampleReport.summary()
                .severity(Severity.ERROR, 1L)
                .pin(new Pin(text, text, text, text))
                .notCheckedEntry(new NotChecked(text, SampleReport.phrase(text, text), 1))
                .toolFault(new ToolFault(text, text, new IllegalStateException(text)))
                .build();
        Waiver waiver = new Waiver(text, text, LocalDate.of(2026, 12, 31));
        return Report.builder()
                .summary(summary)
                .finding(finding)
                .finding(finding.toBuilder().waiver(waiver).build())
                .finding(finding.toBuilder()
                        .severity(Severity.INFO)
                        .textFix(TextFix.builder()
                                .edit(new TextEdit(new SourceRange(1, 1, 1, 3, 0, 2), text))
                                .change(new TextFix.Change(1, text, text))
                                .build())
                        .build())
                .build();
    }
}
