package org.sitong.validation.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.VersionStep;
import org.sitong.document.DocumentFormat;
import org.sitong.item.SuccessionReason;
import org.sitong.standard.Burden;
import org.sitong.validation.Input;

/** What is matched with what, what follows what is gone, and what versions claim. */
class ChangeFinderTest {

    private static final String ITEM = """
            kind: ServiceItem
            standard: "1.0"
            identity: {national: {implementationCode: "%s"}}
            name: {main: "%s"}
            lifecycle: {status: in-use, version: %s%s}
            timeLimits: {promised: {value: "%s", unit: working-day}}
            """;

    private static final String A = "11440000006939756B2440101007000";
    private static final String B = "11440000006939756B2440101008000";
    private static final String C = "11440000006939756B2440101009000";

    private static String item(String code, String version, String lifecycle, String days) {
        return ITEM.formatted(code, "事项" + code.substring(28), version, lifecycle, days);
    }

    private static Iterator<Input> set(String... documents) {
        List<Input> inputs = new ArrayList<>();
        for (String document : documents) {
            inputs.add(Input.of(
                    "set/" + inputs.size() + ".yaml", document.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML));
        }
        return inputs.iterator();
    }

    private static ChangeReport diff(Iterator<Input> older, Iterator<Input> newer) {
        List<DefinitionChange> changes = new ArrayList<>();
        ChangeSummary summary = ChangeFinder.standard().between(older, newer, changes::add);
        return new ChangeReport(changes, summary);
    }

    private static DefinitionChange only(ChangeReport report) {
        assertThat(report.definitions()).hasSize(1);
        return report.definitions().get(0);
    }

    private static VersionVerdict verdict(VersionStep required, VersionStep claimed) {
        return new VersionVerdict(required, claimed);
    }

    @Test
    void theSameHasNoChanges() {
        ChangeReport report = diff(
                set(item(A, "1", "", "5"), item(B, "1", "", "5")), set(item(B, "1", "", "5"), item(A, "1", "", "5")));
        assertThat(report.definitions()).isEmpty();
        assertThat(report.summary().version()).isEqualTo(verdict(VersionStep.NONE, VersionStep.NONE));
        assertThat(report.summary().ok()).isTrue();
        assertThat(report.summary().definitions()).isEqualTo(2);
        assertThat(report.summary().unchanged()).isEqualTo(2);
    }

    @Test
    void aVersionThatDoesNotGrowIsUnderstated() {
        ChangeReport report = diff(set(item(A, "1", "", "5")), set(item(A, "1", "", "7")));
        DefinitionChange change = only(report);
        assertThat(change.version()).isEqualTo(verdict(VersionStep.MAJOR, VersionStep.NONE));
        assertThat(change.changes()).hasSize(1).allSatisfy(each -> {
            assertThat(each.burden()).isEqualTo(Burden.OFFICE);
            assertThat(each.fact().pointer()).hasToString("/timeLimits/promised");
        });
        assertThat(report.summary().ok()).isFalse();
        assertThat(report.summary().version()).isEqualTo(verdict(VersionStep.MAJOR, VersionStep.NONE));
    }

    @Test
    void aVersionThatGrewClaimsEverything() {
        ChangeReport report = diff(set(item(A, "1", "", "5")), set(item(A, "2", "", "7")));
        assertThat(only(report).version()).isEqualTo(verdict(VersionStep.MAJOR, VersionStep.MAJOR));
        assertThat(report.summary().ok()).isTrue();
    }

    @Test
    void draftsClaimNothing() {
        String draft = item(A, "1", "", "5").replace("in-use", "draft");
        ChangeReport report = diff(set(draft), set(item(A, "1", "", "7")));
        assertThat(only(report).version()).isNull();
        assertThat(report.summary().ok()).isTrue();
    }

    @Test
    void theNewestVersionsAreComparedAndAnOlderOneMustStay() {
        ChangeReport fine = diff(
                set(item(A, "1", "", "9"), item(A, "2", "", "7")),
                set(item(A, "2", "", "7"), item(A, "3", "", "5"), item(A, "1", "", "9")));
        assertThat(only(fine).older()).extracting(DefinitionSide::version).containsExactly("2");
        assertThat(only(fine).newer()).extracting(DefinitionSide::version).containsExactly("3");
        ChangeReport touched = diff(
                set(item(A, "1", "", "9"), item(A, "2", "", "7")), set(item(A, "1", "", "8"), item(A, "2", "", "7")));
        assertThat(only(touched).newer()).extracting(DefinitionSide::version).containsExactly("1");
        assertThat(touched.summary().ok()).isFalse();
    }

    @Test
    void asOfADayTheVersionsInForceAreCompared() {
        String first = item(A, "1", ", effectiveFrom: \"2026-01-01\"", "9");
        String second = item(A, "2", ", effectiveFrom: \"2026-07-01\"", "7");
        List<DefinitionChange> changes = new ArrayList<>();
        ChangeSummary same = ChangeFinder.builder()
                .olderDay(LocalDate.of(2026, 6, 1))
                .newerDay(LocalDate.of(2026, 6, 30))
                .build()
                .between(set(first, second), set(first, second), changes::add);
        assertThat(same.hasChanges()).isFalse();
        ChangeFinder.builder()
                .olderDay(LocalDate.of(2026, 6, 30))
                .newerDay(LocalDate.of(2026, 7, 1))
                .build()
                .between(set(first, second), set(first, second), changes::add);
        assertThat(changes).hasSize(1);
    }

    @Test
    void addedAndRemoved() {
        ChangeReport report = diff(
                set(item(A, "1", "", "5"), item(B, "1", "", "5")), set(item(B, "1", "", "5"), item(C, "1", "", "5")));
        assertThat(report.definitions())
                .extracting(DefinitionChange::subject, DefinitionChange::fate, DefinitionChange::required)
                .containsExactly(
                        tuple(A, DefinitionFate.REMOVED, VersionStep.MAJOR),
                        tuple(C, DefinitionFate.ADDED, VersionStep.MINOR));
        assertThat(report.summary().fates()).isEqualTo(Map.of(DefinitionFate.ADDED, 1L, DefinitionFate.REMOVED, 1L));
        assertThat(report.summary().ok()).isTrue();
    }

    @Test
    void aRenumberedItemIsTheSameOne() {
        ChangeReport report = diff(
                set(item(A, "1", "", "5"), item(B, "1", "", "5")),
                set(
                        item(C, "1", ", replaces: [{code: \"" + A + "\", reason: renumbered}]", "3"),
                        item(B, "1", "", "5")));
        DefinitionChange change = only(report);
        assertThat(change.fate()).isEqualTo(DefinitionFate.SUCCEEDED);
        assertThat(change.succession()).isEqualTo(SuccessionReason.RENUMBERED);
        assertThat(change.older()).extracting(DefinitionSide::code).containsExactly(A);
        assertThat(change.newer()).extracting(DefinitionSide::code).containsExactly(C);
        assertThat(change.changes())
                .extracting(each -> each.fact().path().toString())
                .contains("", "identity.national.implementationCode", "timeLimits.promised");
    }

    @Test
    void mergedAndSplitItemsAreToldOnce() {
        String replaces = ", replaces: [{code: \"" + A + "\", reason: merged}, {code: \"" + B + "\", reason: merged}]";
        DefinitionChange merged =
                only(diff(set(item(A, "1", "", "5"), item(B, "1", "", "5")), set(item(C, "1", replaces, "5"))));
        assertThat(merged.succession()).isEqualTo(SuccessionReason.MERGED);
        assertThat(merged.older()).extracting(DefinitionSide::code).containsExactly(A, B);
        assertThat(merged.changes()).hasSize(1);
        String replaced = ", replacedBy: [{code: \"" + B + "\"}, {code: \"" + C + "\"}]";
        DefinitionChange split =
                only(diff(set(item(A, "1", replaced, "5")), set(item(B, "1", "", "5"), item(C, "1", "", "5"))));
        assertThat(split.succession()).isEqualTo(SuccessionReason.SPLIT);
        assertThat(split.newer()).extracting(DefinitionSide::code).containsExactly(B, C);
    }

    @Test
    void aTombstoneTellsWhyAndWhatFollows() {
        String tombstone = """
                kind: Tombstone
                standard: "1.0"
                of: {kind: ServiceItem, identity: "%s"}
                reason: 依据已废止
                """;
        DefinitionChange removed = only(diff(
                set(item(A, "1", "", "5"), item(B, "1", "", "5")), set(item(B, "1", "", "5"), tombstone.formatted(A))));
        assertThat(removed.fate()).isEqualTo(DefinitionFate.REMOVED);
        assertThat(removed.note()).isEqualTo("依据已废止");
        DefinitionChange replaced = only(diff(
                set(item(A, "1", "", "5"), item(B, "1", "", "5")),
                set(item(B, "1", "", "5"), tombstone.formatted(A) + "replacedBy: [\"" + B + "\"]\n")));
        assertThat(replaced.fate()).isEqualTo(DefinitionFate.SUCCEEDED);
        assertThat(replaced.newer()).extracting(DefinitionSide::code).containsExactly(B);
    }

    @ParameterizedTest
    @CsvSource({
        "1.0.0, 2.0.0, 7, major, major, true",
        "1.0.0, 1.1.0, 7, major, minor, false",
        "1.0.0, 1.1.0, 3, minor, minor, true",
        "1.0.0, 1.0.1, 3, minor, patch, false",
        "1.0.0, 1.0.0, 3, minor, none, false",
        "1.0.0, 1.0.0, 5, none, none, true",
        "2025年版, 2026年版, 7, major, major, true",
    })
    void aCatalogsManifestAnswersForItsDefinitions(
            String from, String to, String days, String required, String claimed, boolean ok) {
        String manifest = "kind: Catalog\nstandard: \"1.0\"\nid: c\nname: 目录\nversion: \"%s\"\n";
        ChangeReport report = diff(
                set(manifest.formatted(from), item(A, "1", "", "5")),
                set(manifest.formatted(to), item(A, days.equals("5") ? "1" : "2", "", days)));
        ManifestVerdict verdict = report.summary().manifests().get(0);
        assertThat(verdict.version()).isEqualTo(verdict(step(required), step(claimed)));
        assertThat(report.summary().version()).isEqualTo(verdict.version());
        assertThat(report.summary().ok()).isEqualTo(ok);
    }

    private static VersionStep step(String token) {
        return VersionStep.valueOf(token.toUpperCase(Locale.ROOT));
    }

    @Test
    void whatASourceCannotCarryIsNoChange() {
        String without = item(A, "1", "", "5") + "provenance: {profile: p, carries: [identity, name, timeLimits]}\n";
        String with = item(A, "1", "", "5").replace("事项000", "事项000") + "caseType: promise\n";
        ChangeReport report =
                diff(set(without.replaceAll("lifecycle: .*\n", "")), set(with.replaceAll("lifecycle: .*\n", "")));
        assertThat(report.definitions()).isEmpty();
        String later = with.replaceAll("lifecycle: .*\n", "").replace("\"5\"", "\"6\"");
        ChangeReport other = diff(set(without.replaceAll("lifecycle: .*\n", "")), set(later));
        assertThat(only(other).version()).as("no version in the source").isNull();
        assertThat(other.summary().ok()).isTrue();
    }

    @Test
    void whatCannotBeReadOrMatchedIsSaid() {
        String nameless = "kind: Material\nstandard: \"1.0\"\nname: 申请表\n";
        ChangeReport report = diff(
                set("kind: [", nameless, item(A, "1", "", "5")), set(item(A, "1", "", "5"), item(B, "1", "", "5")));
        assertThat(report.summary().leftOut())
                .extracting(LeftOut::document, LeftOut::newer, LeftOut::unreadable)
                .containsExactly(tuple("set/0.yaml", false, true), tuple("set/1.yaml", false, false));
        assertThat(report.summary().unreadable()).isEqualTo(1);
        assertThat(Arrays.asList(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH))
                .allSatisfy(locale -> assertThat(report.summary().leftOut())
                        .allSatisfy(each -> assertThat(each.reason().in(locale)).isNotBlank()));
    }

    @Test
    void whatIsWordedAnewIsTheSamePart() {
        String conditions = "conditions: [{text: %s}]\n";
        ChangeReport report = diff(
                set(item(A, "1", "", "5") + conditions.formatted("有固定的经营场所和必要的设备，并有三名以上专业人员。")),
                set(item(A, "2", "", "5") + conditions.formatted("有固定的经营场所和必要的设备，并有五名以上专业人员。")));
        assertThat(only(report).changes())
                .extracting(
                        each -> each.fact().element().path(),
                        each -> each.fact().kind())
                .contains(tuple("conditions.text", ChangeKind.CHANGED))
                .doesNotContain(tuple("conditions", ChangeKind.ADDED));
    }

    @Test
    void whatMeansTheSameOrGoesWithWhatIsLiftedIsNotHarder() {
        String older = "materials: [{name: 营业执照}]\nquantityLimit: {limited: true, text: 每年十件}\n";
        String newer = "materials: [{name: 营业执照（复印件）}]\nquantityLimit: {limited: false}\n";
        ChangeReport report = diff(set(item(A, "1", "", "5") + older), set(item(A, "2", "", "5") + newer));
        assertThat(only(report).changes())
                .filteredOn(each -> !each.fact().element().path().equals("lifecycle.version"))
                .extracting(each -> each.fact().element().path(), TypedChange::step)
                .containsExactlyInAnyOrder(
                        tuple("materials.name", VersionStep.PATCH),
                        tuple("quantityLimit.limited", VersionStep.MINOR),
                        tuple("quantityLimit.text", VersionStep.MINOR));
    }

    @Test
    void tombstonesOfTwoKindsAreTwo() {
        String tombstone = """
                kind: Tombstone
                standard: "1.0"
                of: {kind: %s, identity: "%s"}
                reason: %s
                """;
        String basic = "kind: BasicItem\nstandard: \"1.0\"\nidentity: {national: {basicCode: \"000119005000\"}}\n";
        String standard = basic.replace("BasicItem", "ImplementationStandard");
        ChangeReport report = diff(
                set(basic, standard),
                set(
                        tombstone.formatted("BasicItem", "000119005000", "甲"),
                        tombstone.formatted("ImplementationStandard", "000119005000", "乙")));
        assertThat(report.definitions())
                .extracting(DefinitionChange::fate, DefinitionChange::note)
                .containsExactly(tuple(DefinitionFate.REMOVED, "甲"), tuple(DefinitionFate.REMOVED, "乙"));
        assertThat(report.summary().leftOut()).isEmpty();
    }

    @Test
    void whatNothingTellsApartIsNotComparedTwice() {
        ChangeReport report = diff(
                set(item(A, "1", "", "5"), item(A, "1", "", "5"), item(B, "1", "", "5")),
                set(item(A, "1", "", "5"), item(B, "1", "", "5"), item(B, "1", "", "6")));
        assertThat(report.definitions()).isEmpty();
        assertThat(report.summary().leftOut())
                .extracting(LeftOut::document, LeftOut::newer, LeftOut::unreadable)
                .containsExactly(tuple("set/2.yaml", true, false));
        assertThat(report.summary().ambiguous()).isEqualTo(1);
        assertThat(report.summary().hasChanges()).isTrue();
        assertThat(new SummaryLines(new ChangeWords(Locale.ENGLISH), report.summary()).lines())
                .extracting(SummaryLines.Line::text)
                .anySatisfy(line -> assertThat(line).startsWith("The two sides differ"))
                .noneSatisfy(line -> assertThat(line).startsWith("No changes"));
    }

    @Test
    void theSameTwoThatNothingTellsApartAreNoChange() {
        String[] two = {item(A, "1", "", "5"), item(A, "1", "", "6")};
        ChangeSummary summary = diff(set(two), set(two)).summary();
        assertThat(summary.leftOut()).hasSize(2);
        assertThat(summary.hasChanges()).isFalse();
    }

    @Test
    void twoDefinitionsAreComparedWhateverTheirIdentities() {
        ChangeReport report = diff(set(item(A, "1", "", "5")), set(item(B, "1", "", "7")));
        assertThat(only(report).fate()).isEqualTo(DefinitionFate.CHANGED);
        assertThat(only(report).changes())
                .extracting(each -> each.fact().element().path())
                .contains("identity.national.implementationCode", "timeLimits.promised");
    }
}
