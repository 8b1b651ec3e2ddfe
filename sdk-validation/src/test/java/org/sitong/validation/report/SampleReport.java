package org.sitong.validation.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.document.TextEdit;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.Finding;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Origin;
import org.sitong.validation.Phrase;
import org.sitong.validation.Pin;
import org.sitong.validation.Related;
import org.sitong.validation.Report;
import org.sitong.validation.RuleCount;
import org.sitong.validation.SourceExcerpt;
import org.sitong.validation.Summary;
import org.sitong.validation.TextFix;
import org.sitong.validation.ToolFault;
import org.sitong.validation.Verdict;
import org.sitong.validation.Waiver;

/** A report that has something of everything. */
final class SampleReport {

    static final String FINGERPRINT = "0".repeat(64);

    private SampleReport() {}

    static Phrase phrase(String chinese, String english) {
        return Phrase.of(
                "sample",
                Map.of(),
                locale -> locale.getLanguage().equals(Locale.CHINESE.getLanguage()) ? chinese : english);
    }

    static Report full() {
        return Report.builder()
                .summary(summary().build())
                .finding(overLimit())
                .finding(samePhone())
                .finding(unknownElement())
                .finding(inMemory())
                .build();
    }

    static Finding.FindingBuilder finding() {
        return Finding.builder()
                .rule("time.promise-over-statutory")
                .severity(Severity.ERROR)
                .message(phrase("承诺办结时限比法定办结时限长", "The promised time limit is longer than the statutory one"))
                .document("items.ndjson:12")
                .fingerprint(FINGERPRINT);
    }

    private static Finding overLimit() {
        return finding()
                .subject("11990000MB0000001X4000112345000")
                .subjectName("测试事项许可")
                .organ("示例市市场监督管理局")
                .pointer(JsonPointer.parse("/timeLimits/promised/value"))
                .range(new SourceRange(12, 82, 12, 86, 2_000, 2_004))
                .excerpt(new SourceExcerpt(
                        "\"main\":\"测试事项许可\"},\"timeLimits\":{\"promised\":{\"value\":\"30\",\"unit\":\"",
                        31,
                        true,
                        true))
                .origin(new Origin("表格.csv", "事项", 7, "承诺时限", "A-7"))
                .basisEntry(new Basis("优化营商环境条例", "第三十六条"))
                .basisEntry(new Basis("行政许可法", null))
                .build();
    }

    private static Finding samePhone() {
        JsonValue patch = new JsonValue.JsonArray(List.of(new JsonValue.JsonObject(new TreeMap<>(
                Map.of("op", JsonValue.of("remove"), "path", JsonValue.of("/contacts/complaint/phone"))))));
        return finding()
                .rule("contact.same-phone")
                .severity(Severity.WARNING)
                .message(phrase("咨询电话与投诉电话相同", "Consultation and complaint telephone are the same"))
                .subject("11990000MB0000001X4000112345000")
                .subjectName("测试事项许可")
                .pointer(JsonPointer.parse("/contacts/complaint/phone"))
                .range(new SourceRange(12, 150, 12, 160, 2_069, 2_079))
                .origin(new Origin("表格.csv", null, 7, null, null))
                .relatedPlace(Related.builder()
                        .document("other.yaml")
                        .subject("11990000MB0000002X4000112345000")
                        .pointer(JsonPointer.parse("/contacts/consultation/phone"))
                        .range(new SourceRange(3, 5, 3, 9, 40, 44))
                        .build())
                .fix(patch)
                .textFix(TextFix.builder()
                        .edit(new TextEdit(new SourceRange(12, 140, 12, 160, 2_059, 2_079), ""))
                        .change(new TextFix.Change(12, "…\"complaint\":{\"phone\":\"010\"}…", "…\"complaint\":{}…"))
                        .build())
                .waiver(new Waiver("W-1", "窗口只有一部电话", LocalDate.of(2026, 12, 31)))
                .build();
    }

    private static Finding unknownElement() {
        return finding()
                .rule("schema.unknown-element")
                .severity(Severity.INFO)
                .message(phrase("没有“timeLimit”这个要素", "There is no element \"timeLimit\""))
                .document("other.yaml")
                .pointer(JsonPointer.parse("/timeLimit"))
                .range(new SourceRange(9, 1, 9, 10, 120, 129))
                .excerpt(new SourceExcerpt("timeLimit: 3", 1, false, false))
                .build();
    }

    private static Finding inMemory() {
        return finding()
                .rule("material.missing")
                .message(phrase("没有列出申请材料", "No application material is listed"))
                .document("built in Java")
                .subject("11990000MB0000003X4000112345000")
                .build();
    }

    static Summary.SummaryBuilder summary() {
        Summary.SummaryBuilder summary = Summary.builder()
                .standard("1.0")
                .date(LocalDate.of(2026, 11, 21))
                .documents(377)
                .severity(Severity.ERROR, 2L)
                .severity(Severity.WARNING, 0L)
                .severity(Severity.INFO, 1L)
                .documentsAtWorst(Severity.ERROR, 2L)
                .documentsAtWorst(Severity.WARNING, 0L)
                .documentsAtWorst(Severity.INFO, 1L)
                .waived(1)
                .findingsKept(4)
                .truncated(true)
                .verdict(Verdict.Outcome.PASSED, 1_000L)
                .verdict(Verdict.Outcome.FAILED, 4L)
                .verdict(Verdict.Outcome.NOT_CHECKED, 30L)
                .verdict(Verdict.Outcome.NOT_APPLICABLE, 5L)
                .rule("contact.same-phone", new RuleCount(1, 1, 0, 0))
                .rule("material.missing", new RuleCount(1, 1, 0, 0))
                .rule("schema.unknown-element", new RuleCount(12, 10, 0, 0))
                .rule("time.promise-over-statutory", new RuleCount(1, 1, 3, 0))
                .rule("time.unit-mixed", new RuleCount(0, 0, 0, 0))
                .pin(new Pin("engine", "sitong", "0.1.0", null))
                .pin(new Pin("standard", "sitong", "1.0", "sha256:" + "ab".repeat(32)))
                .pin(new Pin("pack", "示例规则包", null, null))
                .toolFault(new ToolFault("process.cycle", "items.ndjson:3", new IllegalStateException("no such step")))
                .toolFault(new ToolFault("reference.duplicate-identity", "", new IllegalStateException()));
        Phrase notCarried = phrase("来源不含“收费”", "the source does not carry \"fees\"");
        IntStream.rangeClosed(1, 8)
                .forEach(i -> summary.notCheckedEntry(new NotChecked("fee.rule-" + i, notCarried, 377)));
        return summary.notCheckedEntry(new NotChecked(
                "time.promise-over-statutory", phrase("两个时限的单位无法换算", "the units cannot be converted"), 3));
    }
}
