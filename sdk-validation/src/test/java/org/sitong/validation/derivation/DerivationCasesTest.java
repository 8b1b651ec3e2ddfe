package org.sitong.validation.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sitong.diff.Direction;
import org.sitong.standard.ChangePolicy;
import org.sitong.standard.DerivationPolicy;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.GeneratedFile;
import org.sitong.standard.Kind;
import org.sitong.standard.MembershipPolicy;

/** The table of policies by type and direction: each line stands where it says, and no policy lacks an example of either kind. */
class DerivationCasesTest {

    @ParameterizedTest
    @MethodSource("org.sitong.validation.derivation.DerivationCase#all")
    void standsWhereTheTableSays(DerivationCase line) {
        List<JudgedChange> judged = line.derived();
        if (line.standing() == null) {
            assertThat(judged).isEmpty();
            return;
        }
        assertThat(judged).isNotEmpty().allSatisfy(each -> {
            assertThat(each.standing()).as(each.reason().toString()).isEqualTo(line.standing());
            assertThat(each.reason().in(Locale.SIMPLIFIED_CHINESE)).containsPattern("\\p{IsHan}");
            assertThat(each.reason().in(Locale.ENGLISH)).isNotBlank();
        });
        if (!line.way().equals("incomparable")) {
            assertThat(judged)
                    .extracting(each -> each.change().direction())
                    .containsOnly(Direction.valueOf(line.way().toUpperCase(Locale.ROOT)));
        }
    }

    @ParameterizedTest
    @MethodSource("org.sitong.validation.derivation.DerivationCase#all")
    void peersAreJudgedTheSameInBothDirections(DerivationCase line) {
        assertThat(line.peers(true))
                .extracting(JudgedChange::standing)
                .containsExactlyInAnyOrderElementsOf(
                        line.peers(false).stream().map(JudgedChange::standing).toList());
    }

    @Test
    void peersMaySetWhatMayBeTightenedOrWidened() {
        assertThat(DerivationCase.all())
                .filteredOn(
                        line -> line.policy().equals("tighten") || line.policy().equals("widen"))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line.peers(true))
                        .extracting(JudgedChange::standing)
                        .containsOnly(Standing.LAWFUL));
    }

    @Test
    void everyPolicyThatForbidsHasAnAcceptedAndARejectedLine() {
        Set<String> used = new LinkedHashSet<>();
        for (Element element : ElementIndex.standard().elements(Kind.SERVICE_ITEM)) {
            DerivationPolicy policy = element.derivation();
            if (policy != null) {
                used.addAll(parts(policy));
            }
        }
        for (String part : used) {
            Set<Standing> shown = DerivationCase.all().stream()
                    .filter(line -> line.policy().startsWith(part))
                    .map(line -> line.standing() == null ? Standing.LAWFUL : line.standing())
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Standing.class)));
            boolean isFree = part.endsWith("free");
            assertThat(shown).as(part).isNotEmpty();
            if (!part.endsWith("never")) {
                assertThat(shown).as(part).contains(Standing.LAWFUL);
            }
            if (!isFree) {
                assertThat(shown).as(part).hasSizeGreaterThan(part.endsWith("never") ? 0 : 1);
            }
        }
    }

    private static List<String> parts(DerivationPolicy policy) {
        List<String> parts = new ArrayList<>();
        ChangePolicy change = policy.change();
        if (change != null) {
            parts.add(change.token());
        }
        add(parts, "add ", policy.add());
        add(parts, "remove ", policy.remove());
        return parts;
    }

    private static void add(List<String> parts, String what, MembershipPolicy policy) {
        if (policy != null) {
            parts.add(what + policy.token());
        }
    }

    @ParameterizedTest
    @CsvSource({"derivation-policy.md, en", "derivation-policy.zh-CN.md, zh-CN"})
    void isWrittenDown(String name, String language) {
        GeneratedFile.check(
                GeneratedFile.repository().resolve("docs").resolve(name),
                DerivationPolicyPage.of(Locale.forLanguageTag(language)));
    }
}
