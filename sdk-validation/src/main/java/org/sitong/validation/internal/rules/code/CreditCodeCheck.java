package org.sitong.validation.internal.rules.code;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.code.Code;
import org.sitong.code.CodeKind;
import org.sitong.code.CodeProblem;
import org.sitong.code.Codes;
import org.sitong.code.CreditCode;
import org.sitong.json.JsonPatch;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/**
 * A credit code, alone or inside an item code, has a wrong check character or an illegal form. One code that stands in several
 * places of a definition is one finding.
 */
public final class CreditCodeCheck extends StandardRule {

    private static final String ID = "code.credit-code-check";

    /** Lower case, and in upper case the check character is right. */
    private static final String LOWER_CASE = ID + ".lower-case";

    private static final Set<String> ITEM_CODES = Set.of(
            "identity.national.implementationCode",
            "identity.national.handlingItemCode",
            "identity.local.implementationCode",
            "identity.local.handlingItemCode");

    private static final Set<CodeKind> HOLDING_A_CREDIT_CODE =
            Set.of(CodeKind.IMPLEMENTATION_CODE, CodeKind.HANDLING_ITEM_CODE, CodeKind.LOCAL_CODE);

    /** The rule. */
    public CreditCodeCheck() {
        super(RuleCard.builder()
                .id(ID)
                .severity(Severity.ERROR)
                .kinds(List.of(
                        Kind.SERVICE_ITEM,
                        Kind.IMPLEMENTATION_STANDARD,
                        Kind.ORGANIZATION,
                        Kind.CATALOG,
                        Kind.PROCESS_TEMPLATE,
                        Kind.COMBINED_SERVICE,
                        Kind.CLAIM_LIST))
                .read("authority.organ.creditCode")
                .read("authority.entrustingOrgan.creditCode")
                .read("authority.supervisingOrgan.creditCode")
                .read("authority.jointOrgans.creditCode")
                .read("identity.national.implementationCode")
                .read("identity.national.handlingItemCode")
                .read("identity.local.implementationCode")
                .read("identity.local.handlingItemCode")
                .read("materials.issuer.creditCode")
                .read("process.steps.organ.creditCode")
                .read("steps.organ.creditCode")
                .read("leadOrgan.creditCode")
                .read("jointOrgans.creditCode")
                .read("members.organ.creditCode")
                .read("organ.creditCode")
                .read("entries.organ.creditCode")
                .read("publisher.creditCode")
                .read("code")
                .basisEntry(new Basis("GB 32100-2015", "4.5"))
                .basisEntry(new Basis("GB/T 39046-2020", "表4第12项"))
                .covered("A08")
                .covered("A15")
                .fixable(true)
                .build());
    }

    @Override
    public void check(DocumentContext document) {
        Map<String, Seen> byCode = new LinkedHashMap<>();
        for (PlacedText text : document.texts()) {
            Code code = code(document, text);
            if (code != null) {
                code.problems().stream()
                        .filter(problem -> problem.rule().equals(ID))
                        .forEach(problem -> byCode.merge(
                                creditCode(code),
                                new Seen(said(text, problem), repair(document, text, code)),
                                (first, again) -> first.also(again, document.place(text.place()))));
            }
        }
        byCode.values().forEach(seen -> document.report(seen.observation()));
    }

    /** One wrong code, with the repair of all places where it stands; {@code null} where one of them cannot be repaired. */
    private record Seen(Observation said, @Nullable JsonPatch patch) {

        Seen also(Seen again, Related place) {
            JsonPatch both = patch;
            if (both != null && again.patch != null) {
                for (JsonPatch.Operation operation : again.patch.operations()) {
                    both = both.and(operation);
                }
            }
            return new Seen(said.related(place), again.patch == null ? null : both);
        }

        Observation observation() {
            return patch == null ? said : said.repairedBy(patch.toValue());
        }
    }

    /** A code that is right but for its lower case is put into capitals. */
    private static @Nullable JsonPatch repair(DocumentContext document, PlacedText text, Code code) {
        String written = creditCode(code);
        String right = text.text().replace(written, written.toUpperCase(Locale.ROOT));
        Code repaired = code(document, new PlacedText(text.place(), text.element(), right));
        boolean isRight = !right.equals(text.text())
                && repaired != null
                && repaired.problems().stream()
                        .noneMatch(problem -> problem.rule().equals(ID));
        return isRight ? JsonPatch.EMPTY.replace(text.place(), text.text(), right) : null;
    }

    private static @Nullable Code code(DocumentContext document, PlacedText text) {
        if (text.element().endsWith(".creditCode")) {
            return CreditCode.parse(text.text());
        }
        if (ITEM_CODES.contains(text.element())) {
            Code code = Codes.parse(text.text());
            return HOLDING_A_CREDIT_CODE.contains(code.kind()) ? code : null;
        }
        boolean isOrganization = document.definition().kind() == Kind.ORGANIZATION
                && text.element().equals("code");
        Code code = isOrganization ? Codes.parse(text.text()) : null;
        return code != null && code.kind() == CodeKind.CREDIT_CODE ? code : null;
    }

    private static String creditCode(Code code) {
        String inside = code.named().get("creditCode");
        return inside == null ? code.text() : inside;
    }

    private static Observation said(PlacedText text, CodeProblem problem) {
        Phrase detail = Phrase.of(problem.messageKey(), Map.of("arguments", problem.arguments()), problem::message);
        Observation said = Observation.at(text.place()).with("detail", detail);
        return problem.messageKey().equals(LOWER_CASE) ? said.repairedBy(CodeProblems.upper(text)) : said;
    }
}
