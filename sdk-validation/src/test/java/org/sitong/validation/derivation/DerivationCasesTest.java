package org.sitong.validation.derivation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
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
import org.sitong.standard.Growth;
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

    /** Not only each policy, but each with every type of value that it rules. */
    @Test
    void everyPolicyOfEveryTypeHasAnAcceptedAndARejectedLine() {
        Map<String, Set<Boolean>> shown = new TreeMap<>();
        for (Element element : ElementIndex.standard().elements(Kind.SERVICE_ITEM)) {
            DerivationPolicy policy = element.derivation();
            if (policy != null && !policy.own()) {
                parts(policy).stream()
                        .filter(part -> !part.endsWith("free") && !part.endsWith("never"))
                        .filter(part ->
                                part.startsWith("add ") || part.startsWith("remove ") || isValue(element, policy))
                        .forEach(part -> shown.put(part + " " + type(element, part), new HashSet<>()));
            }
        }
        for (DerivationCase line : DerivationCase.all()) {
            Element element = Objects.requireNonNull(ElementIndex.standard().find(Kind.SERVICE_ITEM, line.element()));
            shown.keySet().stream()
                    .filter(each -> parts(Policies.standard().of(element)).stream()
                            .anyMatch(part ->
                                    line.policy().startsWith(part) && each.equals(part + " " + type(element, part))))
                    .forEach(
                            each -> shown.get(each).add(line.standing() == null || line.standing() == Standing.LAWFUL));
        }
        assertThat(shown.entrySet().stream()
                        .filter(each -> each.getValue().size() < 2)
                        .map(each -> each.getKey() + " " + each.getValue()))
                .isEmpty();
    }

    /** Whether a change of the element itself is judged: objects are entered, and so are members whose wording may be specified. */
    private static boolean isValue(Element element, DerivationPolicy policy) {
        boolean isEntered = element.list() && policy.change() == ChangePolicy.SPECIFY;
        boolean isPart = element.order() != null && element.order().growth() == Growth.PRESENT;
        boolean isHolder = element.type().equals("object") && element.order() == null && !element.list();
        return !isEntered && !isPart && !isHolder;
    }

    /** What kind of value a part of a policy rules: members of a list, else by its order, else by its form. */
    private static String type(Element element, String part) {
        if (part.startsWith("add ") || part.startsWith("remove ")) {
            return "members";
        }
        if (element.order() != null) {
            return element.order().growth().token();
        }
        if (element.list()) {
            return "list";
        }
        return element.codeList() != null ? "code" : element.type();
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
