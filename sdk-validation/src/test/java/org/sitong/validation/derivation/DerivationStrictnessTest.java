package org.sitong.validation.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.item.BasisRank;
import org.sitong.item.Catalog;
import org.sitong.item.ElementPolicy;
import org.sitong.item.RuleBasis;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Kind;
import org.sitong.standard.MembershipPolicy;

/** Catalogs sharpen policies and never loosen them. */
class DerivationStrictnessTest {

    @Test
    void freeIsTheLoosestAndFixedTheStrictest() {
        for (ChangePolicy now : ChangePolicy.values()) {
            for (ChangePolicy set : ChangePolicy.values()) {
                boolean isAllowed = set == now || set == ChangePolicy.FIXED || now == ChangePolicy.FREE;
                assertThat(Strictness.isAtLeast(
                                ElementPolicy.builder().change(set).build(),
                                DerivationPolicy.builder().change(now).build()))
                        .as(now + " to " + set)
                        .isEqualTo(isAllowed);
            }
        }
    }

    @Test
    void aBasisIsNoReasonAndOnlyNeverIsStricterThanEither() {
        for (MembershipPolicy now : MembershipPolicy.values()) {
            for (MembershipPolicy set : MembershipPolicy.values()) {
                assertThat(Strictness.isAtLeast(
                                ElementPolicy.builder().add(set).build(),
                                DerivationPolicy.builder().add(now).build()))
                        .as(now + " to " + set)
                        .isEqualTo(set == now || set == MembershipPolicy.NEVER || now == MembershipPolicy.FREE);
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "local-government-rule, local-regulation, true",
        "local-regulation, local-government-rule, false",
        "law, law, true"
    })
    void aHigherRankIsStricter(String now, String set, boolean isAllowed) {
        assertThat(Strictness.isAtLeast(
                        ElementPolicy.builder().rank(rank(set)).build(),
                        DerivationPolicy.builder().rank(rank(now)).build()))
                .isEqualTo(isAllowed);
    }

    @Test
    void whatNothingLiftsStaysSo() {
        assertThat(Strictness.isAtLeast(
                        ElementPolicy.builder().unless(BasisRank.LAW).build(),
                        DerivationPolicy.builder().change(ChangePolicy.FIXED).build()))
                .isFalse();
    }

    @Test
    void aCatalogSharpensItsOwnElementsAndItsClauseIsNamed() {
        Policies policies = Policies.standard()
                .sharpenedBy(Catalog.builder()
                        .policy(ElementPolicy.builder()
                                .element("channels.express")
                                .change(ChangePolicy.FIXED)
                                .basisEntry(RuleBasis.builder()
                                        .source("某省办法")
                                        .clause("第三条")
                                        .build())
                                .build())
                        .policy(ElementPolicy.builder()
                                .element("materials")
                                .add(MembershipPolicy.FREE)
                                .build())
                        .build());
        assertThat(policies.of(Kind.SERVICE_ITEM, "channels.express").change()).isEqualTo(ChangePolicy.FIXED);
        assertThat(policies.of(Kind.SERVICE_ITEM, "channels.express").basis()).contains("某省办法 第三条");
        assertThat(policies.of(Kind.SERVICE_ITEM, "materials"))
                .isEqualTo(Policies.standard().of(Kind.SERVICE_ITEM, "materials"));
        assertThat(policies.of(Kind.IMPLEMENTATION_STANDARD, "channels.express").change())
                .isEqualTo(ChangePolicy.FIXED);
    }

    private static BasisRank rank(String token) {
        return List.of(BasisRank.values()).stream()
                .filter(rank -> rank.token().equals(token))
                .findFirst()
                .orElseThrow();
    }
}
