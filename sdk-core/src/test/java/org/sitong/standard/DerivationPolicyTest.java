package org.sitong.standard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.sitong.item.BasisRank;
import org.sitong.item.CodeEntry;
import org.sitong.json.JsonToken;

/** What the standard lets those who derive change. */
class DerivationPolicyTest {

    private static final ElementIndex INDEX = ElementIndex.standard();

    @ParameterizedTest
    @CsvSource({
        "name.main, fixed",
        "itemType, fixed",
        "identity.national.basicCode, fixed",
        "results.resultKind, fixed",
        "quantityLimit.limited, fixed unless=local-regulation purpose=quantity",
        "timeLimits.statutory, fixed unless=local-regulation purpose=time-limit",
        "authority.level, member own",
        "audience.kinds, widen",
        "channels.kinds, widen",
        "channels.onlineDepth, widen",
        "channels.crossRegion, widen",
        "conditions, specify add=with-basis remove=with-basis rank=local-government-rule purpose=condition lasting",
        "conditions.text, specify",
        "materials, specify add=with-basis remove=with-reason rank=normative-document purpose=material",
        "materials.notDemanded, specify add=with-reason remove=with-basis rank=normative-document purpose=material",
        "process.steps, specify add=with-basis remove=free rank=local-government-rule purpose=procedure usual lasting",
        "process.specialProcedures, specify add=with-basis remove=with-basis rank=local-government-rule purpose=procedure lasting",
        "timeLimits.promised, tighten",
        "channels.visits, tighten",
        "caseType, tighten",
        "fees.items.standard, fixed ease=with-basis purpose=fee",
        "fees.items.amount, fixed ease=with-basis purpose=fee",
        "legalBases, specify add=free remove=never",
        "faqs, free add=free remove=never",
        "authority.organ, free own",
        "channels.offices, free own",
        "contacts, free own"
    })
    void isTheOneOfTheTable(String path, String policy) {
        Element element = Objects.requireNonNull(INDEX.find(Kind.SERVICE_ITEM, path), path);
        assertThat(said(Objects.requireNonNull(INDEX.derivation(element)))).isEqualTo(policy);
    }

    private static String said(DerivationPolicy policy) {
        List<String> parts = new ArrayList<>();
        add(parts, "", policy.change());
        add(parts, "add=", policy.add());
        add(parts, "remove=", policy.remove());
        add(parts, "ease=", policy.ease());
        add(parts, "rank=", policy.rank());
        add(parts, "unless=", policy.unless());
        add(parts, "purpose=", policy.purpose());
        parts.add(policy.usual().isEmpty() ? "" : "usual");
        parts.add(policy.lasting().isEmpty() ? "" : "lasting");
        parts.add(policy.own() ? "own" : "");
        return String.join(" ", parts.stream().filter(StringUtils::isNotEmpty).toList());
    }

    private static void add(List<String> parts, String name, JsonToken token) {
        if (token != null) {
            parts.add(name + token.token());
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"SERVICE_ITEM", "IMPLEMENTATION_STANDARD"})
    void everyElementHasOneAndItIsSaid(Kind kind) {
        for (Element element : INDEX.elements(kind)) {
            if (!element.path().isEmpty()) {
                DerivationPolicy policy = INDEX.derivation(element);
                assertThat(policy).as(element.path()).isNotNull();
                for (Locale locale : List.of(Locale.SIMPLIFIED_CHINESE, Locale.ENGLISH)) {
                    assertThat(PolicyText.lines(element, policy, locale))
                            .as(element.path())
                            .isNotEmpty();
                }
            }
        }
    }

    @Test
    void membersThatAreNamedAreMembersThereCanBe() {
        for (Element element : INDEX.elements(Kind.SERVICE_ITEM)) {
            DerivationPolicy policy = element.derivation();
            List<String> named = new ArrayList<>();
            if (policy != null) {
                named.addAll(policy.lasting());
                named.addAll(policy.usual());
            }
            for (String each : named) {
                Element part = INDEX.child(element, StringUtils.substringBefore(each, "="));
                assertThat(part).as(each).isNotNull();
                String value = StringUtils.substringAfter(each, "=");
                if (part.codeList() == null) {
                    assertThat(part.type()).as(each).isEqualTo("boolean");
                } else {
                    assertThat(CodeLists.standard().title(part.codeList(), value))
                            .as(each)
                            .isNotNull();
                }
            }
        }
    }

    @Test
    void ranksStandInTheirOrder() {
        assertThat(Objects.requireNonNull(CodeLists.standard().find("basis-rank"))
                        .entries())
                .extracting(CodeEntry::value)
                .containsExactly(List.of(BasisRank.values()).stream()
                        .map(BasisRank::token)
                        .toArray(String[]::new));
    }
}
