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
import org.sitong.standard.ChangePolicy;

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

    private static List<Tuple> standings(String local) {
        return derived(BASE, local).stream()
                .map(judged -> tuple(judged.change().element().path(), judged.standing()))
                .toList();
    }

    /** Without what is free, such as the division. */
    private static List<JudgedChange> derived(String base, String local) {
        return JUDGE.derived(read(base), read(local), Matching.VERSIONS).stream()
                .filter(judged -> judged.policy().change() != ChangePolicy.FREE)
                .toList();
    }

    private static Definition read(String yaml) {
        return Objects.requireNonNull(DocumentReader.standard()
                .read(yaml.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML)
                .definition());
    }
}
