package org.sitong.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WaiversAndCoverageTest {

    private static final String CODE = "11990101MB000001934990117051000";

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity:
              national:
                implementationCode: %s
            name:
              main: 取水许可
            itemType: licence
            timeLimits:
              statutory:
                value: "7"
                unit: working-day
              promised:
                value: "9"
                unit: natural-day
            """;

    private static final String WAIVERS = """
            kind: WaiverList
            standard: "1.0"
            id: waivers-990101
            entries:
              - id: w-001
                rule: time.unit-mixed
                subject: %s
                reason: 系统改造期间两种单位并存
                approver: 示例市政务服务和数据管理局
                until: %s
            """;

    @TempDir
    private Path folder;

    private String item;

    @BeforeEach
    void write() throws IOException {
        item = file("item.yaml", ITEM.formatted(CODE));
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private Run validate(String... options) {
        String[] all = new String[options.length + 4];
        all[0] = "validate";
        all[1] = item;
        all[2] = "--only";
        all[3] = "time,waiver";
        System.arraycopy(options, 0, all, 4, options.length);
        return Run.of(all);
    }

    @Test
    void whatIsApprovedIsListedAndFailsNothing() throws IOException {
        assertThat(validate("--fail-on=warning").exitCode()).isEqualTo(ExitCodes.FINDINGS);
        Run run =
                validate("--fail-on=warning", "--waivers", file("waivers.yaml", WAIVERS.formatted(CODE, "2027-06-30")));
        assertThat(run.exitCode()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("（已豁免）", "豁免：w-001", "已豁免 1 个", "豁免清单  waivers-990101  sha256:");
    }

    @Test
    void aWaiverThatIsOverIsPointedOutInItsFile() throws IOException {
        String list = file("waivers.yaml", WAIVERS.formatted(CODE, "2026-11-20"));
        Run run = validate("--fail-on=warning", "--waivers", list);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(run.out()).contains("waivers.yaml:10:12", "waiver.expired", "已豁免 0 个");
    }

    @Test
    void aListThatIsNotUnderstoodWholeIsNotUsed() throws IOException {
        String broken = file("waivers.yaml", WAIVERS.formatted(CODE, "someday"));
        Run run = validate("--waivers", broken);
        assertThat(run.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(run.out()).isEmpty();
        assertThat(run.err()).contains("豁免清单", broken + ":10:12");
        Run none = validate("--waivers", folder.resolve("none.yaml").toString(), "--lang", "en");
        assertThat(none.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(none.err()).contains("the waiver list", "none.yaml");
        assertThat(validate("--waivers", item).exitCode()).isEqualTo(ExitCodes.USAGE);
    }

    @Test
    void aDemandedRuleThatCannotCheckFailsTheRun() {
        Run lacking = validate("--fail-on=never", "--require-coverage=time.promise-over-statutory");
        assertThat(lacking.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(lacking.out()).contains("检查的完整性", "time.promise-over-statutory：1 份文档没能检查");
        assertThat(lacking.err()).contains("time.promise-over-statutory").doesNotContain("--fail-on never");
        assertThat(validate("--fail-on=never", "--require-coverage=time.unit-mixed")
                        .exitCode())
                .isZero();
        Run json = validate("--fail-on=never", "--require-coverage", "--format", "json");
        assertThat(json.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(json.out())
                .contains(
                        "\"coverage\":{\"required\":",
                        "\"uncovered\":{\"time.promise-over-statutory\":{\"documents\":1");
    }

    @Test
    void whatIsSwitchedOffOrUnknownCannotBeDemanded() {
        Run off = validate("--require-coverage=contact");
        assertThat(off.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(off.err()).contains("contact.same-phone");
        Run unknown = validate("--require-coverage=tim");
        assertThat(unknown.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(unknown.err()).contains("--require-coverage tim");
    }

    @Test
    void aBaselineAcceptsTheseFindingsAndNoOthersEvenAfterLinesMove() throws IOException {
        String list = folder.resolve("baseline.yaml").toString();
        Run written = Run.of(
                "validate",
                item,
                "--write-baseline",
                list,
                "--baseline-reason",
                "首次接入，逐步整改",
                "--baseline-approver",
                "示例市政务服务和数据管理局",
                "--baseline-until",
                "2027-06-30");
        assertThat(written.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(written.err()).contains("已写入 " + list);
        String baseline = Files.readString(Path.of(list));
        assertThat(baseline)
                .contains("id: b-00001", "reason: 首次接入，逐步整改", "2027-06-30", "ruleVersion:")
                .doesNotContain("schema.");
        Files.writeString(Path.of(item), "# 上面加了几行\n\n\n" + ITEM.formatted(CODE));
        Run moved = Run.of("validate", item, "--fail-on", "info", "--waivers", list);
        assertThat(moved.exitCode()).as(moved.out()).isZero();
        assertThat(moved.out()).contains("错误 0 个，警告 0 个，提示 0 个");
        Files.writeString(Path.of(item), ITEM.formatted(CODE) + "conditions: [{text: 其他条件}]\n");
        Run fresh = Run.of("validate", item, "--fail-on", "info", "--waivers", list);
        assertThat(fresh.exitCode()).isEqualTo(ExitCodes.FINDINGS);
        assertThat(fresh.out()).contains("condition.catch-all");
    }

    /** Findings of all phases, those that only the end of a run brings among them. */
    @Test
    void aBaselineOfAWholeSetLeavesOnlyWhatNobodyMayWaive() throws IOException {
        String list = folder.resolve("baseline.yaml").toString();
        Run before = Run.of(
                "validate",
                "../examples/faulty",
                "--format=json",
                "--write-baseline=" + list,
                "--baseline-reason=首次接入",
                "--baseline-approver=示例局",
                "--baseline-until=2027-06-30");
        Matcher said = Pattern.compile("豁免 ([0-9]+) 个问题；另有 ([0-9]+) 个").matcher(before.err());
        assertThat(said.find()).as(before.err()).isTrue();
        long waivable = Long.parseLong(said.group(1));
        long left = Long.parseLong(said.group(2));
        assertThat(waivable).isGreaterThan(5);
        Run after = Run.of("validate", "../examples/faulty", "--format=json", "--waivers=" + list);
        assertThat(number(after, "waived")).isEqualTo(waivable);
        assertThat(number(after, "errors") + number(after, "warnings") + number(after, "infos"))
                .isEqualTo(left);
        assertThat(Pattern.compile("\"rule\":\"waiver[a-z.-]+\",\"severity\"")
                        .matcher(after.out())
                        .find())
                .isFalse();
        assertThat(byRule(after).equals(byRule(before))).isTrue();
    }

    private static String byRule(Run run) {
        return run.out()
                .lines()
                .filter(line -> line.startsWith("\"byRule\":"))
                .findFirst()
                .orElseThrow();
    }

    private static long number(Run run, String name) {
        Matcher number = Pattern.compile("\"" + name + "\":([0-9]+)").matcher(run.out());
        assertThat(number.find()).isTrue();
        return Long.parseLong(number.group(1));
    }

    @Test
    void aBaselineNeedsReasonApproverAndALastDayToCome() {
        String list = folder.resolve("baseline.yaml").toString();
        assertThat(validate("--write-baseline", list).err()).contains("--baseline-reason");
        assertThat(validate("--baseline-reason", "x").err()).contains("--write-baseline");
        Run over = validate(
                "--write-baseline",
                list,
                "--baseline-reason",
                "x",
                "--baseline-approver",
                "y",
                "--baseline-until",
                "2026-01-01");
        assertThat(over.exitCode()).isEqualTo(ExitCodes.USAGE);
        assertThat(over.err()).contains("2026-01-01");
        assertThat(Path.of(list)).doesNotExist();
    }
}
