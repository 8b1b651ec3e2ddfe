package org.sitong.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sitong.Severity;
import org.sitong.document.DocumentFormat;
import org.sitong.item.WaiverEntry;
import org.sitong.item.WaiverList;

class WaiversTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
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
                value: "20"
                unit: natural-day
            conditions:
              - text: 符合下列条件：
              - text: 法律、法规规定的其他条件
            materials:
              - name: 其他相关材料
              - name: 申请表
              - name: 申请表
            """;

    private static Input item() {
        return input("item.yaml", ITEM.formatted(CODE));
    }

    private static Input input(String name, String text) {
        return Input.of(name, text.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
    }

    private static WaiverEntry.WaiverEntryBuilder entry(String id, String rule) {
        return WaiverEntry.builder()
                .id(id)
                .rule(rule)
                .reason("系统改造期间暂时接受")
                .approver("示例市政务服务和数据管理局")
                .until(DAY.plusYears(1));
    }

    private static Waivers list(WaiverEntry... entries) {
        return Waivers.of(
                "waivers",
                WaiverList.builder()
                        .id("waivers-990101")
                        .entries(List.of(entries))
                        .build());
    }

    private static Report check(Waivers waivers, Input... inputs) {
        return Validator.builder().date(DAY).waivers(waivers).build().check(inputs);
    }

    private static Report plain(Input... inputs) {
        return Validator.builder().date(DAY).build().check(inputs);
    }

    @Test
    void aWaivedFindingStaysListedAndCountsAsWaivedOnly() {
        Report before = plain(item());
        Report after = check(list(entry("w-1", "time.unit-mixed").subject(CODE).build()), item());
        assertThat(after.findings()).hasSameSizeAs(before.findings());
        assertThat(after.findings().stream().filter(finding -> !finding.counts()))
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("time.unit-mixed");
                    assertThat(finding.waiver()).isEqualTo(new Waiver("w-1", "系统改造期间暂时接受", DAY.plusYears(1)));
                });
        assertThat(after.summary().waived()).isEqualTo(1);
        assertThat(after.summary().count(Severity.WARNING))
                .isEqualTo(before.summary().count(Severity.WARNING) - 1);
        assertThat(after.summary().byRule()).isEqualTo(before.summary().byRule());
        assertThat(after.summary().verdicts()).isEqualTo(before.summary().verdicts());
        assertThat(after.summary().pins())
                .anySatisfy(pin -> assertThat(pin.toString()).contains("waivers-990101", "sha256:"));
    }

    @Test
    void aDocumentWhoseGravestFindingsAreWaivedIsNoLongerCountedUnderThem() {
        Input document = input("item.yaml", ITEM.formatted(CODE).replace("\"20\"", "\"8\""));
        Report before = plain(document);
        List<WaiverEntry> all = new ArrayList<>();
        before.findings().stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .forEach(finding -> all.add(entry("w-" + all.size(), finding.rule())
                        .fingerprint(finding.fingerprint())
                        .build()));
        assertThat(all).isNotEmpty();
        Report after = check(list(all.toArray(WaiverEntry[]::new)), document);
        assertThat(after.summary().documentsFailed(Severity.ERROR)).isZero();
        assertThat(after.summary().documentsFailed(Severity.WARNING)).isEqualTo(1);
        assertThat(after.summary().waived()).isEqualTo(all.size());
    }

    @Test
    void aPlaceNarrowsAWaiverAndAPrefixWidensIt() {
        Report narrow = check(
                list(entry("w-1", "condition")
                        .subject(CODE)
                        .pointer("/conditions/0")
                        .build()),
                item());
        assertThat(narrow.summary().waived()).isZero();
        assertThat(narrow.findings()).anyMatch(finding -> finding.rule().equals("waiver.too-broad"));
        Report place = check(
                list(entry("w-1", "condition.cut-off")
                        .subject(CODE)
                        .pointer("/conditions/1")
                        .build()),
                item());
        assertThat(place.summary().waived()).isZero();
        assertThat(place.findings()).anyMatch(finding -> finding.rule().equals("waiver.unused"));
        Report prefix = check(list(entry("w-1", "complete.fees").subject(CODE).build()), item());
        assertThat(prefix.findings().stream().filter(finding -> !finding.counts()))
                .allMatch(finding -> finding.rule().startsWith("complete.fees"));
    }

    @Test
    void ofWhatIsOnlyCountedAWaiverForTheWholeDefinitionAcceptsAll() {
        String many = IntStream.range(0, 40)
                .mapToObj(i -> "  - text: 符合下列条件（" + i + "）：\n")
                .reduce("conditions:\n", String::concat);
        Input document = input(
                "item.yaml",
                "kind: ServiceItem\nstandard: \"1.0\"\nidentity:\n  national:\n    implementationCode: " + CODE
                        + "\nname:\n  main: 取水许可\nitemType: licence\n" + many);
        Summary summary = Validator.builder()
                .date(DAY)
                .only("condition.cut-off", "waiver")
                .limits(new FindingLimits(5, 5))
                .waivers(list(entry("w-1", "condition.cut-off").subject(CODE).build()))
                .build()
                .check(document)
                .summary();
        assertThat(summary.waived()).isEqualTo(40);
        assertThat(summary.findings().values()).containsOnly(0L);
        assertThat(summary.byRule().get("condition.cut-off").findings()).isEqualTo(40);
    }

    @Test
    void aWaiverIsUnusedOnlyWhereItsObjectWasJudgedByItsRule() {
        Waivers waivers = list(entry("w-1", "contact.same-phone").subject(CODE).build());
        assertThat(rules(check(waivers, item()))).contains("waiver.unused");
        assertThat(rules(check(waivers, input("other.yaml", ITEM.formatted("11990101MB000001934990117051001")))))
                .doesNotContain("waiver.unused");
        Report switchedOff = Validator.builder()
                .date(DAY)
                .skip("contact.same-phone")
                .waivers(waivers)
                .build()
                .check(item());
        assertThat(rules(switchedOff)).doesNotContain("waiver.unused");
    }

    private static List<String> rules(Report report) {
        return report.findings().stream().map(Finding::rule).toList();
    }

    @Test
    void whatIsWrongWithAListKeepsItFromBeingUsed(@TempDir Path folder) {
        assertThatThrownBy(() -> Waivers.read(
                        "list.yaml",
                        "kind: WaiverList\nstandard: \"1.0\"\nid: w\nentries:\n  - id: w-1\n    rule: time.unit-mixed\n"
                                .getBytes(StandardCharsets.UTF_8),
                        DocumentFormat.YAML))
                .isInstanceOfSatisfying(UnusableDocumentException.class, unusable -> {
                    assertThat(unusable.findings()).extracting(Finding::rule).contains("schema.required");
                    assertThat(unusable.message(Locale.SIMPLIFIED_CHINESE)).contains("list.yaml:5:5", "理由");
                    assertThat(unusable).hasMessageContaining("list.yaml:5:5");
                });
        assertThatThrownBy(() -> Waivers.read("none.yaml", folder.resolve("none.yaml")))
                .isInstanceOfSatisfying(
                        UnusableDocumentException.class,
                        unusable -> assertThat(unusable.findings())
                                .extracting(Finding::rule)
                                .containsExactly("document.unreadable"));
        assertThatThrownBy(() -> Waivers.read(
                        "item.yaml", ITEM.formatted(CODE).getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML))
                .isInstanceOfSatisfying(UnusableDocumentException.class, unusable -> {
                    assertThat(unusable.message(Locale.SIMPLIFIED_CHINESE))
                            .contains("WaiverList", "ServiceItem", ":1:7");
                });
    }

    /** Whatever is waived: findings move to the waived ones, and nothing else of the documents' counts changes. */
    @Property(tries = 60)
    void waiversChangeNoCountButTheWaived(@ForAll @IntRange(max = 0xffff) int which) {
        Report before = plain(item());
        List<WaiverEntry> entries = new ArrayList<>();
        for (int i = 0; i < before.findings().size(); i++) {
            Finding finding = before.findings().get(i);
            boolean isWaivable = Objects.requireNonNull(RuleBook.standard().find(finding.rule()))
                    .waivable();
            if (isWaivable && (which >> (i % 16) & 1) == 1) {
                entries.add(entry("w-" + i, finding.rule())
                        .fingerprint(finding.fingerprint())
                        .build());
            }
        }
        if (entries.isEmpty()) {
            return;
        }
        Summary after = check(list(entries.toArray(WaiverEntry[]::new)), item()).summary();
        assertThat(after.waived()).isEqualTo(entries.size());
        assertThat(sum(after.findings()) + after.waived())
                .isEqualTo(sum(before.summary().findings()));
        assertThat(after.byRule()).isEqualTo(before.summary().byRule());
        assertThat(after.verdicts()).isEqualTo(before.summary().verdicts());
        assertThat(after.documents()).isEqualTo(before.summary().documents());
        assertThat(after.findingsKept()).isEqualTo(before.summary().findingsKept());
    }

    private static long sum(Map<Severity, Long> counts) {
        return counts.values().stream().mapToLong(Long::longValue).sum();
    }
}
