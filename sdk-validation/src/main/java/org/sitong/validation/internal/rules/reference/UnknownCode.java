package org.sitong.validation.internal.rules.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.CodeList;
import org.sitong.standard.CodeLists;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/** A value of an open list that the list does not have. Lists grow, so this is no error. */
public final class UnknownCode extends StandardRule {

    private static final ElementIndex INDEX = ElementIndex.standard();

    private final Set<String> open = Set.copyOf(card().reads());

    /** The rule. */
    public UnknownCode() {
        super(RuleCard.builder()
                .id("reference.unknown-code")
                .severity(Severity.WARNING)
                .reads(openElements())
                .basisEntry(Sources.sitong("代码表"))
                .build());
    }

    private static List<String> openElements() {
        return Arrays.stream(Kind.values())
                .flatMap(kind -> INDEX.elements(kind).stream())
                .filter(UnknownCode::isOpen)
                .map(Element::path)
                .distinct()
                .toList();
    }

    private static boolean isOpen(Element element) {
        CodeList list = element.codeList() == null ? null : CodeLists.standard().find(element.codeList());
        return list != null && Boolean.FALSE.equals(list.closed());
    }

    @Override
    public void check(DocumentContext document) {
        for (PlacedText text : document.texts()) {
            if (open.contains(text.element())) {
                check(text, document);
            }
        }
    }

    private static void check(PlacedText text, DocumentContext document) {
        Element element = INDEX.find(document.definition().kind(), text.place());
        String id = element == null ? null : element.codeList();
        CodeList list = id == null ? null : document.codeLists().find(id);
        if (element != null && list != null && !knows(list, text.text())) {
            document.report(Observation.at(text.place())
                    .with("element", element.title())
                    .naming("written", StringUtils.abbreviate(text.text(), 40))
                    .with("list", Objects.requireNonNull(list.id()))
                    .with("title", Objects.requireNonNullElse(list.title(), "")));
        }
    }

    private static boolean knows(CodeList list, String value) {
        return list.entries().stream().anyMatch(entry -> value.equals(entry.value()))
                || list.variants().stream().anyMatch(variant -> variant.codes().containsKey(value));
    }
}
