package org.sitong.validation.internal.rules.code;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.code.Code;
import org.sitong.code.CodeExplanation;
import org.sitong.code.CodeKind;
import org.sitong.code.CodeProblem;
import org.sitong.code.Codes;
import org.sitong.code.CreditCode;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonValue;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/**
 * A problem of one sort in the codes of items and organs, as reading a code finds it. One problem that stands in several codes
 * of a definition, each within the next, is one finding. A letter in lower case is repaired where nothing else is wrong with
 * the code.
 */
final class CodeProblems extends StandardRule {

    private static final String PLACEHOLDER = "code.placeholder";
    private static final String LOCAL = "identity.local.";
    private static final String CREDIT_CODE = "creditCode";
    private static final String LOWER_CASE = ".lower-case";

    /** The kind of code that an element must be; of a handling item the length tells. */
    private static final Map<String, CodeKind> KINDS = Map.of(
            "basicCode", CodeKind.BASIC_CODE,
            "mainItemCode", CodeKind.BASIC_CODE,
            "implementationCode", CodeKind.IMPLEMENTATION_CODE,
            "handlingItemCode", CodeKind.HANDLING_ITEM_CODE,
            "organizationCode", CodeKind.ORGANIZATION_CODE);

    private static final int NATIONAL_HANDLING_ITEM = 14;

    CodeProblems(RuleCard card) {
        super(card);
    }

    @Override
    public void check(DocumentContext document) {
        Map<String, Observation> byProblem = new LinkedHashMap<>();
        for (PlacedText text : document.texts()) {
            Code code = code(text);
            if (code != null) {
                code.problems().stream()
                        .filter(problem -> isOurs(problem))
                        .limit(card().id().equals(PLACEHOLDER) ? 1 : Long.MAX_VALUE)
                        .forEach(problem -> byProblem.merge(
                                problem.messageKey() + problem.arguments(),
                                said(text, problem),
                                (first, again) -> first.related(document.place(text.place()))));
            }
        }
        byProblem.values().forEach(document::report);
    }

    /** Regions of credit codes are the registry's matter; fictional ones are for examples. */
    private boolean isOurs(CodeProblem problem) {
        return problem.rule().equals(card().id())
                && !problem.messageKey().endsWith(".fictional")
                && (!problem.rule().equals("code.region") || problem.segment().equals("region"));
    }

    private @Nullable Code code(PlacedText text) {
        String name = StringUtils.substringAfterLast("." + text.element(), ".");
        CodeKind kind = text.element().startsWith(LOCAL) ? null : KINDS.get(name);
        if (kind == null) {
            boolean isRead = name.equals(CREDIT_CODE) || text.element().startsWith(LOCAL) && KINDS.containsKey(name);
            return isRead && card().id().equals(PLACEHOLDER) ? anyCode(text.text(), name) : null;
        }
        CodeExplanation explained = Codes.explain(text.text(), kind);
        boolean isNational =
                kind == CodeKind.HANDLING_ITEM_CODE && explained.code().text().length() == NATIONAL_HANDLING_ITEM;
        return isNational
                ? Codes.explain(text.text(), CodeKind.NATIONAL_HANDLING_ITEM_CODE)
                        .code()
                : explained.code();
    }

    /** Codes of places follow no one form, and the form of credit codes is another rule's; placeholders all are alike. */
    private static Code anyCode(String text, String name) {
        return name.equals(CREDIT_CODE) ? CreditCode.parse(text) : Codes.parse(text);
    }

    private static Observation said(PlacedText text, CodeProblem problem) {
        Phrase detail = Phrase.of(problem.messageKey(), Map.of("arguments", problem.arguments()), problem::message);
        Observation said = Observation.at(text.place()).with("detail", detail);
        return problem.messageKey().endsWith(LOWER_CASE) ? said.repairedBy(upper(text)) : said;
    }

    /** The code in upper case. */
    static JsonValue upper(PlacedText text) {
        return JsonPatch.EMPTY
                .replace(text.place(), text.text(), text.text().toUpperCase(Locale.ROOT))
                .toValue();
    }
}
