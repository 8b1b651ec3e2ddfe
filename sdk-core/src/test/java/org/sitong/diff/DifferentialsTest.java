package org.sitong.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.sitong.document.Binding;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.document.Problem;
import org.sitong.item.Definition;
import org.sitong.item.ItemDifferential;
import org.sitong.item.ItemMaterial;
import org.sitong.item.ServiceItem;

class DifferentialsTest {

    private static final String STANDARD = """
            kind: ImplementationStandard
            standard: "1.0"
            identity: {national: {handlingItemCode: "00011900100001"}}
            name: {main: 取水许可}
            itemType: licence
            authority: {levels: [municipal, county], powerLimits: 按取水量分级}
            lifecycle: {version: 1}
            audience: {kinds: [natural-person, enterprise]}
            materials:
              - {id: form, name: 取水许可申请表, copies: 2}
              - {id: report, name: 水资源论证报告书, copies: 3, note: 附审查意见}
            timeLimits:
              promised: {value: "30", unit: working-day}
            """;

    private static final String DIFFERENTIAL = """
            kind: ItemDifferential
            standard: "1.0"
            derivesFrom:
              kind: ImplementationStandard
              code: "00011900100001"
              version: 1
            identity:
              national:
                handlingItemCode: 11990101MB99101A95200011900100001
            authority:
              organ:
                name: 示例市水务局
              level: municipal
            changes:
            """;

    private static Definition read(String yaml) {
        return Objects.requireNonNull(Definitions.read(Objects.requireNonNull(DocumentReader.standard()
                        .read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML)
                        .value()))
                .value());
    }

    private static Binding<ServiceItem> flatten(String changes) {
        return Differentials.flatten((ItemDifferential) read(DIFFERENTIAL + changes), read(STANDARD));
    }

    private static void assertProblem(String changes, String key, String pointer) {
        List<Problem> problems = flatten(changes).problems();
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).id()).isEqualTo(key);
        assertThat(String.valueOf(problems.get(0).pointer())).isEqualTo(pointer);
        assertThat(problems.get(0).text(Locale.CHINESE))
                .isNotEqualTo(problems.get(0).text(Locale.ENGLISH));
    }

    @Test
    void aPersonWritesOnlyWhatIsDifferent() {
        Binding<ServiceItem> flat = flatten("""
                  - at: [{element: timeLimits.promised.value}]
                    op: set
                    value: "20"
                  - at: [{element: materials, member: {name: 水资源论证报告书}}, {element: copies}]
                    op: set
                    value: 1
                  - at: [{element: materials, member: {name: 取水许可申请表}}]
                    op: move
                    position: 2
                  - at: [{element: materials}]
                    op: add
                    value: {id: map, name: 取水地点示意图}
                  - at: [{element: audience.kinds, member: {value: natural-person}}]
                    op: remove
                """);
        assertThat(flat.problems()).isEmpty();
        ServiceItem item = Objects.requireNonNull(flat.value());
        assertThat(item.materials())
                .extracting(ItemMaterial::id, ItemMaterial::copies)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("report", 1),
                        org.assertj.core.groups.Tuple.tuple("form", 2),
                        org.assertj.core.groups.Tuple.tuple("map", null));
        assertThat(item.timeLimits().promised().value()).hasToString("20");
        assertThat(item.audience().kinds()).hasSize(1);
        assertThat(item.authority().powerLimits()).isEqualTo("按取水量分级");
        assertThat(item.authority().organ().name()).isEqualTo("示例市水务局");
        assertThat(item.lifecycle().derivesFrom().version()).isEqualTo(1);
        assertThat(item.name().main()).isEqualTo("取水许可");
    }

    @Test
    void whatIsReducedReadsLikeWhatAPersonWrites() {
        Definition base = read(STANDARD);
        ServiceItem item = Objects.requireNonNull(flatten("""
                  - at: [{element: materials, member: {name: 水资源论证报告书}}]
                    op: remove
                  - at: [{element: timeLimits.promised}]
                    op: set
                    value: {value: "20", unit: working-day}
                  - at: [{element: remedies}]
                    op: set
                    value: {text: 向示例市人民政府申请行政复议}
                """).value());
        ItemDifferential differential = Differentials.reduce(item, base);
        String digest = DerivableForm.of(base).digest().toString();
        assertThat(DocumentWriter.of(DocumentFormat.YAML).write(differential)).isEqualTo("""
                        kind: ItemDifferential
                        standard: "1.0"
                        derivesFrom:
                          kind: ImplementationStandard
                          code: "00011900100001"
                          version: 1
                          digest: "%s"
                        identity:
                          national:
                            handlingItemCode: "11990101MB99101A95200011900100001"
                        authority:
                          organ:
                            name: 示例市水务局
                          level: municipal
                        lifecycle:
                          derivesFrom:
                            kind: ImplementationStandard
                            code: "00011900100001"
                            version: 1
                        changes:
                          - at:
                              - element: materials
                                member:
                                  name: 水资源论证报告书
                            op: remove
                          - at:
                              - element: timeLimits.promised
                            op: set
                            value:
                              value: "20"
                              unit: working-day
                          - at:
                              - element: remedies
                            op: set
                            value:
                              text: 向示例市人民政府申请行政复议
                        """.formatted(digest));
    }

    @Test
    void anotherBaseIsRefused() {
        ItemDifferential differential =
                (ItemDifferential) read(DIFFERENTIAL + "  - {at: [{element: none}], op: remove}\n");
        assertThat(Differentials.flatten(differential, read(STANDARD.replace("version: 1}", "version: 2}")))
                        .problems())
                .extracting(Problem::id)
                .containsExactly("differential.other-version");
        assertThat(Differentials.flatten(differential, read(STANDARD.replace("00011900100001", "00011900100002")))
                        .problems())
                .extracting(Problem::id)
                .containsExactly("differential.other-base");
        assertThat(Differentials.flatten(differential, read(STANDARD.replace("ImplementationStandard", "ServiceItem")))
                        .problems())
                .extracting(Problem::id)
                .containsExactly("differential.other-kind", "differential.other-base");
        assertThat(Differentials.flatten(differential, differential).problems())
                .extracting(Problem::id)
                .containsExactly("differential.no-base");
        assertThat(Differentials.flatten(
                                differential.toBuilder().derivesFrom(null).build(), read(STANDARD))
                        .problems())
                .extracting(Problem::id)
                .containsExactly("differential.no-reference");
    }

    @Test
    void aBaseThatChangedOnlyWhatIsFreeIsTheSame() {
        ItemDifferential differential = Differentials.reduce(
                Objects.requireNonNull(flatten("  - {at: [{element: timeLimits}], op: remove}\n")
                        .value()),
                read(STANDARD));
        String newer = STANDARD.replace("version: 1}", "version: 2}");
        assertThat(Differentials.flatten(differential, read(newer.replace("附审查意见", "附评审意见")))
                        .problems())
                .isEmpty();
        assertThat(Differentials.flatten(differential, read(newer.replace("copies: 3", "copies: 4")))
                        .problems())
                .extracting(Problem::id)
                .containsExactly("differential.other-state");
    }

    @Test
    void whatDoesNotFitIsSaidWithItsPlace() {
        assertProblem(
                "  - {at: [{element: material}], op: remove}\n",
                "differential.unknown-element",
                "/changes/0/at/0/element");
        assertProblem(
                "  - {at: [{element: materials, member: {name: 身份证}}], op: remove}\n",
                "differential.no-member",
                "/changes/0/at/0");
        assertProblem(
                "  - {at: [{element: materials}, {element: copies}], op: set, value: 1}\n",
                "differential.member-needed",
                "/changes/0/at/0");
        assertProblem(
                "  - {at: [{element: name, member: {main: 取水许可}}], op: remove}\n",
                "differential.no-list",
                "/changes/0/at/0/member");
        assertProblem("  - {at: [{element: remedies}], op: remove}\n", "differential.nothing-there", "/changes/0");
        assertProblem("  - {at: [{element: caseType}], op: set}\n", "differential.value-missing", "/changes/0");
        assertProblem(
                "  - {at: [{element: timeLimits}], op: remove, value: 1}\n",
                "differential.value-not-used",
                "/changes/0");
        assertProblem("  - {at: [{element: name}], op: add, value: {}}\n", "differential.add-to-list", "/changes/0");
        assertProblem("  - {at: [{element: materials}], op: move}\n", "differential.move-member", "/changes/0");
        assertProblem("  - {at: [{element: materials}]}\n", "differential.incomplete", "/changes/0");
        assertProblem(
                "  - {at: [{element: timeLimits}], op: remove}\n"
                        + "  - {at: [{element: timeLimits.promised.value}], op: set, value: '20'}\n",
                "differential.overlapping",
                "/changes/1");
        assertProblem(
                "  - {at: [{element: materials}], op: add, value: {name: 章程, copies: 两份}}\n",
                "document.wrong-type",
                "/changes/0/value/copies");
    }
}
