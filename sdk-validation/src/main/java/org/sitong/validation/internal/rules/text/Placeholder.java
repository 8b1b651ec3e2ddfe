package org.sitong.validation.internal.rules.text;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;
import org.sitong.item.Definition;
import org.sitong.standard.Completeness;
import org.sitong.standard.CompletenessRow;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.Placeholders;
import org.sitong.validation.internal.rules.Sources;
import org.sitong.validation.internal.rules.StandardRule;
import org.sitong.validation.internal.rules.complete.Holders;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;

/**
 * A placeholder stands where content is required: in a text that the schema or the completeness table demands. Where nothing
 * is demanded, 无 says nothing wrong; an explicit none is another element and never a placeholder.
 */
public final class Placeholder extends StandardRule {

    private static final ElementIndex INDEX = ElementIndex.standard();

    /** The texts that the schema demands, by kind. */
    private final Map<Kind, Set<String>> demandedBySchema = new EnumMap<>(Kind.class);

    /** The rule. */
    public Placeholder() {
        super(RuleCard.builder()
                .id("text.placeholder")
                .severity(Severity.WARNING)
                .basisEntry(Sources.qualityCheck("必填文字不得用占位内容"))
                .covered("P01")
                .covered("I09")
                .build());
        for (Kind kind : Kind.values()) {
            Set<String> demanded = new HashSet<>();
            for (Element element : INDEX.elements(kind)) {
                if (element.required() && isFreeText(element)) {
                    demanded.add(element.path());
                }
            }
            demandedBySchema.put(kind, demanded);
        }
    }

    @Override
    public void check(DocumentContext document) {
        for (PlacedText text : document.texts()) {
            Element element = Placeholders.isPlaceholder(text.text())
                    ? INDEX.find(document.definition().kind(), text.place())
                    : null;
            if (element != null && isFreeText(element) && isDemanded(text, element, document)) {
                report(text, element, document);
            }
        }
    }

    private static void report(PlacedText text, Element element, DocumentContext document) {
        document.report(Observation.at(text.place())
                .variant(text.text().isBlank() ? "blank" : "word")
                .with("element", element.title())
                .with("name", element.name())
                .with("written", text.text().strip()));
    }

    private boolean isDemanded(PlacedText text, Element element, DocumentContext document) {
        Kind kind = document.definition().kind();
        return demandedBySchema.getOrDefault(kind, Set.of()).contains(element.path())
                || isDemandedByTable(text, element, document);
    }

    /** The table demands the text itself, or a group of which it says nothing closer, so that its texts are what is demanded. */
    private static boolean isDemandedByTable(PlacedText text, Element element, DocumentContext document) {
        Definition definition = document.definition();
        Element group = INDEX.parent(element);
        boolean isGroupDemanded = false;
        boolean isGroupDetailed = false;
        for (CompletenessRow row : Completeness.standard().rows()) {
            if (group == null || !row.concerns(definition.kind(), ItemParts.itemType(definition))) {
                continue;
            }
            if (row.element().equals(element.path()) && applies(row, text, document)) {
                return true;
            }
            isGroupDemanded |= row.element().equals(group.path()) && applies(row, text, document);
            isGroupDetailed |= row.element().startsWith(group.path() + ".");
        }
        return isGroupDemanded && !isGroupDetailed;
    }

    /** Whether the row's condition holds for the object around the text: 无 is right where nothing is demanded. */
    private static boolean applies(CompletenessRow row, PlacedText text, DocumentContext document) {
        String around = row.element().contains(".") ? StringUtils.substringBeforeLast(row.element(), ".") : "";
        return Holders.at(document.definition().kind(), document.value(), around).stream()
                .anyMatch(holder -> holder.pointer().covers(text.place()) && holder.meets(row.when()));
    }

    private static boolean isFreeText(Element element) {
        return element.type().equals("string") && element.codeList() == null && element.format() == null;
    }
}
