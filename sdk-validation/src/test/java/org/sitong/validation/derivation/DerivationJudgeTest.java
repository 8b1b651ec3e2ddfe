package org.sitong.validation.derivation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import org.sitong.diff.Matching;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.item.Definition;
import org.sitong.item.Material;
import org.sitong.standard.ChangePolicy;
import org.sitong.validation.compare.MaterialNames;

class DerivationJudgeTest {

    private static final DerivationJudge JUDGE = DerivationJudge.of(Policies.standard());

    private static final String BASE = """
            kind: ImplementationStandard
            standard: "1.0"
            identity: {national: {basicCode: "000117051000"}}
            name: {main: 出版物零售单位设立审批}
            itemType: licence
            authority: {levels: [municipal, county]}
            timeLimits:
              statutory: {value: "20", unit: working-day}
              promised: {value: "10", unit: working-day}
            materials:
              - {id: m1, name: 申请表}
              - {id: m2, name: 营业执照}
            """;

    private static final String LOCAL = BASE.replace("ImplementationStandard", "ServiceItem")
            .replace("levels: [municipal, county]", "level: county, division: {code: \"440106\"}");

    @Test
    void whatIsTakenOverAsItIsNeedsNoJudgement() {
        assertThat(derived(BASE, LOCAL)).isEmpty();
    }

    @Test
    void aShorterPromiseIsLawfulAndALongerOneIsNot() {
        assertThat(standings(LOCAL.replace("\"10\"", "\"5\"")))
                .containsExactly(tuple("timeLimits.promised", Standing.LAWFUL));
        assertThat(standings(LOCAL.replace("\"10\"", "\"15\"")))
                .containsExactly(tuple("timeLimits.promised", Standing.CONTRADICTION));
    }

    @Test
    void theStatutoryLimitStaysUnlessARegulationOfThePlaceSaysOtherwise() {
        String shorter = LOCAL.replace("\"20\"", "\"15\"");
        assertThat(standings(shorter)).containsExactly(tuple("timeLimits.statutory", Standing.CONTRADICTION));
        assertThat(standings(shorter + """
                legalBases:
                  - {title: 某省条例, article: 第十条, rank: local-regulation, territory: "440000", purposes: [time-limit]}
                """)).contains(tuple("timeLimits.statutory", Standing.LAWFUL));
        assertThat(standings(shorter + """
                legalBases:
                  - {title: 外省条例, article: 第十条, rank: local-regulation, territory: "450000", purposes: [time-limit]}
                """)).contains(tuple("timeLimits.statutory", Standing.CONTRADICTION));
    }

    @Test
    void aMaterialMoreNeedsABasisAndOneLessAReason() {
        assertThat(standings(LOCAL + "  - {id: m3, name: 场地证明}\n"))
                .containsExactly(tuple("materials", Standing.NEEDS_BASIS));
        assertThat(standings(LOCAL.replace("  - {id: m2, name: 营业执照}\n", "")))
                .containsExactly(tuple("materials", Standing.NEEDS_BASIS));
    }

    @Test
    void theLevelIsOneOfThoseThatTheBaseLists() {
        List<JudgedChange> judged = derived(BASE, LOCAL.replace("level: county", "level: provincial"));
        assertThat(judged).extracting(JudgedChange::standing).containsExactly(Standing.CONTRADICTION);
        assertThat(judged.get(0).change().before()).hasToString("/authority/levels");
        assertThat(judged.get(0).change().after()).hasToString("/authority/level");
    }

    @Test
    void peersChooseWithinWhatIsSetAbove() {
        String other = LOCAL.replace("\"10\"", "\"15\"").replace("\"20\"", "\"30\"");
        assertThat(JUDGE.peers(read(LOCAL), read(other), Matching.PEERS))
                .extracting(judged -> judged.change().element().path(), JudgedChange::standing)
                .containsExactly(
                        tuple("timeLimits.statutory", Standing.CONTRADICTION),
                        tuple("timeLimits.promised", Standing.LAWFUL));
    }

    @Test
    void aReasonSaysInWhichWayItIsWrong() {
        String base = BASE + "audience: {kinds: [enterprise, public-institution]}\n";
        String local = LOCAL.replace("\"10\"", "\"15\"") + "audience: {kinds: [enterprise]}\n";
        assertThat(derived(base, local))
                .extracting(judged -> judged.reason().key())
                .containsExactly("reason.narrowed", "reason.loosened");
    }

    @Test
    void everyReasonIsSaidInBothLanguages() {
        for (JudgedChange judged : derived(BASE, LOCAL.replace("\"10\"", "\"15\""))) {
            assertThat(judged.reason().in(Locale.SIMPLIFIED_CHINESE)).contains("承诺办结时限");
            assertThat(judged.reason().in(Locale.ENGLISH)).contains("Promised time limit");
        }
    }

    @Test
    void otherNamesOfAMaterialAreRecognisedWhereTheLibrarySaysSo() {
        String local = LOCAL.replace("{id: m2, name: 营业执照}", "{name: 企业法人执照复印件}");
        assertThat(standings(local))
                .containsExactly(tuple("materials", Standing.NEEDS_BASIS), tuple("materials", Standing.NEEDS_BASIS));
        Material licence =
                Material.builder().code("CL0002").name("营业执照").alias("企业法人执照").build();
        DerivationJudge knowing = DerivationJudge.of(Policies.standard(), MaterialNames.of(List.of(licence)));
        assertThat(knowing.derived(read(BASE), read(local)))
                .filteredOn(judged -> judged.change().element().path().startsWith("materials"))
                .extracting(judged -> judged.change().element().path(), JudgedChange::standing)
                .contains(tuple("materials.name", Standing.LAWFUL))
                .allSatisfy(each -> assertThat(each.toList().get(1)).isEqualTo(Standing.LAWFUL));
    }

    @Test
    void formAndCopiesMakeNoOtherMaterialAndLikenessNoSameOne() {
        assertThat(standings(LOCAL.replace("name: 营业执照", "name: 营业执照（原件及复印件）")))
                .containsExactly(tuple("materials.name", Standing.LAWFUL));
        String alike = LOCAL.replace("{id: m2, name: 营业执照}", "{name: 分公司营业执照}");
        assertThat(standings(alike))
                .containsExactly(tuple("materials", Standing.NEEDS_BASIS), tuple("materials", Standing.NEEDS_BASIS));
    }

    @Test
    void idsMeanSomethingOnlyWhereTheDefinitionSaysWhatItDerivesFrom() {
        String other = LOCAL.replace("name: 营业执照", "name: 经营场所证明");
        assertThat(standings(other))
                .containsExactly(tuple("materials", Standing.NEEDS_BASIS), tuple("materials", Standing.NEEDS_BASIS));
        String named = other + "lifecycle: {derivesFrom: {kind: ImplementationStandard, code: \"000117051000\"}}\n";
        assertThat(standings(named)).containsExactly(tuple("materials.name", Standing.NOT_CHECKED));
    }

    @Test
    void conditionsInOneTextAndInAListAreTheSame() {
        String list = "conditions: [{text: 有固定的经营场所, statutory: true}, {text: 有三名以上专职人员, statutory: true}]\n";
        String text = "conditions: [{text: 1、有固定的经营场所；2、有三名以上专职人员。, statutory: true}]\n";
        assertThat(standings(BASE + list, LOCAL + text)).isNotEmpty().allSatisfy(DerivationJudgeTest::isLawful);
        assertThat(standings(BASE + text, LOCAL + list)).isNotEmpty().allSatisfy(DerivationJudgeTest::isLawful);
        String half = "conditions: [{text: 1、有固定的经营场所；2、遵纪守法。}]\n";
        assertThat(standings(BASE + list, LOCAL + half)).contains(tuple("conditions", Standing.CONTRADICTION));
    }

    @Test
    void aConditionInOtherWordsIsForAPersonToJudgeAndOneWithAnotherNumberIsAnother() {
        String base = BASE + "conditions: [{text: 有与经营规模相适应的固定经营场所, statutory: true}]\n";
        assertThat(standings(base, LOCAL + "conditions: [{text: 有与其经营规模相适应的经营场所}]\n"))
                .extracting(each -> each.toList().get(1))
                .containsOnly(Standing.NOT_CHECKED);
        String numbers = BASE + "conditions: [{text: 有三名以上专职人员, statutory: true}]\n";
        assertThat(standings(numbers, LOCAL + "conditions: [{text: 有五名以上专职人员}]\n"))
                .contains(tuple("conditions", Standing.CONTRADICTION), tuple("conditions", Standing.NEEDS_BASIS));
    }

    @Test
    void aLawCitedAsAWholeIsCited() {
        String base = BASE + "legalBases: [{title: 出版管理条例, article: 第三十五条}, {title: 出版管理条例, article: 第三十七条}]\n";
        assertThat(standings(base, LOCAL + "legalBases: [{title: 《出版管理条例》}]\n"))
                .noneMatch(each -> each.toList().get(1) == Standing.CONTRADICTION);
        assertThat(standings(base, LOCAL + "legalBases: [{title: 印刷业管理条例}]\n"))
                .contains(tuple("legalBases", Standing.CONTRADICTION));
    }

    @Test
    void whatNeedNotBeGivenBurdensNobody() {
        assertThat(standings(LOCAL
                        + "  - {name: 照片, necessity: optional}\n  - {name: 户口簿, notDemanded: {reason: shared}}\n"))
                .containsExactly(tuple("materials", Standing.LAWFUL), tuple("materials", Standing.LAWFUL));
    }

    @Test
    void whereTheSourceHoldsNoReasonsNoneIsAskedFor() {
        String local = LOCAL.replace("  - {id: m2, name: 营业执照}\n", "");
        String row = local
                + "provenance: {profile: p, source: s, row: 1, carries: [materials.name, timeLimits, authority, name, itemType]}\n";
        assertThat(standings(row)).containsExactly(tuple("materials", Standing.NOT_CHECKED));
    }

    private static void isLawful(Tuple each) {
        assertThat(each.toList().get(1)).isEqualTo(Standing.LAWFUL);
    }

    private static List<Tuple> standings(String base, String local) {
        return derived(base, local).stream()
                .map(judged -> tuple(judged.change().element().path(), judged.standing()))
                .toList();
    }

    private static List<Tuple> standings(String local) {
        return derived(BASE, local).stream()
                .map(judged -> tuple(judged.change().element().path(), judged.standing()))
                .toList();
    }

    /** Without what is free, such as the division. */
    private static List<JudgedChange> derived(String base, String local) {
        return JUDGE.derived(read(base), read(local)).stream()
                .filter(judged -> judged.policy().change() != ChangePolicy.FREE)
                .toList();
    }

    private static Definition read(String yaml) {
        return Objects.requireNonNull(DocumentReader.standard()
                .read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML)
                .definition());
    }
}
