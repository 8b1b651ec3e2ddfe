package org.sitong.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.DocumentResult;
import org.sitong.validation.Finding;
import org.sitong.validation.NotChecked;
import org.sitong.validation.Summary;
import org.sitong.validation.ToolFault;
import org.sitong.validation.internal.text.Page;
import org.sitong.validation.internal.text.Xml;

/** Writes a suite as soon as nothing more is said of its document. */
final class JunitRendering implements Rendering {

    private final Xml xml;
    private final Words words;
    private final RenderOptions options;
    private final @Nullable Severity failOn;
    private final List<Finding> findings = new ArrayList<>();

    JunitRendering(RenderOptions options, Appendable out) {
        this.words = new Words(options.locale());
        this.options = options.toBuilder().colored(false).build();
        this.failOn = options.failOn();
        this.xml = new Xml(out)
                .markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .open("testsuites", "name", words.say("tool.name"));
    }

    @Override
    public void finding(Finding finding) {
        if (!findings.isEmpty() && !findings.get(0).document().equals(finding.document())) {
            suite(findings.get(0).document(), cases());
        }
        findings.add(finding);
    }

    @Override
    public void document(DocumentResult result) {
        if (!findings.isEmpty() && !findings.get(0).document().equals(result.document())) {
            suite(findings.get(0).document(), cases());
        }
        long unlisted = (long) result.findings() - findings.size();
        boolean isShownToFail = findings.stream().anyMatch(finding -> finding.counts() && fails(finding.severity()));
        List<JunitCase> cases = cases();
        if (unlisted > 0) {
            cases.add(unlisted(result, unlisted, isShownToFail));
        }
        if (cases.isEmpty()) {
            cases.add(new JunitCase(words.say("junit.all-rules"), result.document()));
        }
        suite(result.document(), cases);
    }

    @Override
    public void finish(Summary summary) {
        if (!findings.isEmpty()) {
            suite(findings.get(0).document(), cases());
        }
        Set<String> uncovered = summary.uncovered().keySet();
        List<JunitCase> notChecked = summary.notChecked().stream()
                .map(each -> notChecked(each, uncovered.contains(each.rule())))
                .toList();
        if (!notChecked.isEmpty()) {
            suite(words.say("not-checked.heading"), notChecked);
        }
        List<JunitCase> faults = summary.toolFaults().stream().map(this::fault).toList();
        if (!faults.isEmpty()) {
            suite(words.say("fault.heading"), faults);
        }
        xml.close("testsuites");
    }

    private void suite(String name, List<JunitCase> cases) {
        xml.open(
                "testsuite",
                "name",
                name,
                "tests",
                Integer.toString(cases.size()),
                "failures",
                JunitCase.count(cases, JunitCase.Result.FAILURE),
                "errors",
                JunitCase.count(cases, JunitCase.Result.ERROR),
                "skipped",
                JunitCase.count(cases, JunitCase.Result.SKIPPED));
        cases.forEach(each -> each.write(xml));
        xml.close("testsuite");
        findings.clear();
    }

    /** A case for each rule that found something in the document at hand. */
    private List<JunitCase> cases() {
        Map<String, List<Finding>> byRule = new LinkedHashMap<>();
        findings.forEach(finding -> byRule.computeIfAbsent(finding.rule(), rule -> new ArrayList<>())
                .add(finding));
        List<JunitCase> cases = new ArrayList<>();
        byRule.forEach((rule, found) -> cases.add(found(rule, found)));
        return cases;
    }

    private JunitCase found(String rule, List<Finding> found) {
        Finding first = found.get(0);
        JunitCase made = new JunitCase(rule, name(first));
        Finding failing = found.stream()
                .filter(finding -> finding.counts() && fails(finding.severity()))
                .findFirst()
                .orElse(null);
        if (failing != null) {
            return made.failure(
                    message(failing, found.size()), failing.severity().token(), text(found));
        }
        return first.waiver() != null && found.stream().noneMatch(Finding::counts)
                ? made.skipped(words.say(
                        "junit.waived", Map.of("reason", first.waiver().reason())))
                : made.output(text(found));
    }

    private static String name(Finding finding) {
        return finding.subjectName() == null ? finding.document() : finding.document() + "  " + finding.subjectName();
    }

    private String message(Finding first, int number) {
        String message = first.message(words.locale());
        return number == 1 ? message : words.say("junit.several", Map.of("message", message, "number", number));
    }

    private String text(List<Finding> found) {
        StringBuilder text = new StringBuilder();
        FindingText writer = new FindingText(new Page(text, false), words, options);
        found.forEach(writer::write);
        String fix = RuleHelp.of(options.rules(), found.get(0).rule()).fix(words.locale());
        return fix == null
                ? text.toString()
                : text.append(words.say("rule.fix"))
                        .append(words.say("colon"))
                        .append(fix)
                        .append('\n')
                        .toString();
    }

    private JunitCase unlisted(DocumentResult result, long number, boolean isShownToFail) {
        String text = words.say("junit.unlisted", Map.of("number", number));
        JunitCase made = new JunitCase(words.say("junit.all-rules"), result.document());
        Severity gravest = result.gravest();
        return gravest != null && fails(gravest) && !isShownToFail
                ? made.failure(text, gravest.token(), text)
                : made.output(text);
    }

    private JunitCase notChecked(NotChecked notChecked, boolean isRequired) {
        String reason = notChecked.reason().in(words.locale());
        String text = words.say("junit.not-checked", Map.of("reason", reason, "documents", notChecked.documents()));
        JunitCase made = new JunitCase(notChecked.rule(), reason);
        return isRequired ? made.failure(text, "not-checked", words.say("coverage.heading")) : made.skipped(text);
    }

    private JunitCase fault(ToolFault fault) {
        String document = fault.document().isEmpty() ? words.say("fault.set") : fault.document();
        return new JunitCase(fault.rule(), document).error(fault.cause().toString());
    }

    private boolean fails(Severity severity) {
        return failOn != null && severity.compareTo(failOn) <= 0;
    }
}
