package org.sitong.validation.internal.rules.complete;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.ItemType;
import org.sitong.json.JsonPointer;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Completeness;
import org.sitong.standard.CompletenessRow;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Basis;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.rules.ItemParts;
import org.sitong.validation.internal.rules.StandardTexts;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** An element that the completeness table demands is missing. All rules of the table are this class with other rows. */
public final class CompletenessRule implements DocumentRule {

    private static final String SHARED_TEXTS = "complete";
    private static final String ITEM_TYPE = "itemType";
    private static final String GROUP = "complete.";
    private static final JsonPointer NONE = JsonPointer.ROOT.child("none");

    private final List<CompletenessRow> rows;
    private final RuleCard card;
    private final RuleTexts texts;

    private CompletenessRule(String id, List<CompletenessRow> rows) {
        this.rows = rows;
        this.card = card(id, rows);
        this.texts = id.startsWith(GROUP)
                ? RuleTexts.shared(StandardTexts.of(SHARED_TEXTS), SHARED_TEXTS, named(rows.get(0)))
                : StandardTexts.rule(id);
    }

    /** The rules of the standard's table. */
    public static List<CompletenessRule> standard() {
        return Completeness.standard().byRule().entrySet().stream()
                .map(entry -> new CompletenessRule(entry.getKey(), entry.getValue()))
                .toList();
    }

    private static RuleCard card(String id, List<CompletenessRow> rows) {
        Severity gravest = rows.stream()
                .map(CompletenessRow::severity)
                .min(Comparator.naturalOrder())
                .orElseThrow();
        return RuleCard.builder()
                .id(id)
                .severity(gravest)
                .kinds(rows.stream().flatMap(row -> row.kinds().stream()).toList())
                .considers(rows.stream()
                        .flatMap(row -> Stream.concat(Stream.of(row.element()), row.alternatives().stream()))
                        .distinct()
                        .toList())
                .basis(rows.stream()
                        .flatMap(row -> basis(row).stream())
                        .distinct()
                        .toList())
                .covers(rows.stream()
                        .flatMap(row -> row.covers().stream())
                        .distinct()
                        .toList())
                .build();
    }

    private static List<Basis> basis(CompletenessRow row) {
        return row.basis().stream()
                .map(reference -> new Basis(reference.source(), reference.clause()))
                .toList();
    }

    @Override
    public RuleCard card() {
        return card;
    }

    @Override
    public RuleTexts texts() {
        return texts;
    }

    @Override
    public void check(DocumentContext document) {
        Kind kind = document.definition().kind();
        ItemType type = ItemParts.itemType(document.definition());
        boolean concerned = false;
        for (CompletenessRow row : rows) {
            if (row.concerns(kind, type)) {
                concerned |= judge(row, document);
            } else if (row.kinds().contains(kind) && type == null && document.obstacle(ITEM_TYPE) != null) {
                document.notChecked(Objects.requireNonNull(document.obstacle(ITEM_TYPE)));
            }
        }
        if (!concerned) {
            document.notApplicable();
        }
    }

    /** Whether the row had anything to say of the document. */
    private static boolean judge(CompletenessRow row, DocumentContext document) {
        String element = row.element();
        List<Holders> holders = Holders.at(
                document.definition().kind(),
                document.value(),
                StringUtils.substringBeforeLast("." + element, ".").replaceFirst("^\\.", ""));
        Phrase obstacle = document.obstacle(element);
        if (holders.isEmpty()) {
            if (obstacle != null) {
                document.notChecked(obstacle);
            }
            return obstacle != null;
        }
        boolean demanded = false;
        for (Holders holder : holders) {
            if (holder.meets(row.when())) {
                demanded = true;
                judge(row, holder, obstacle, document);
            }
        }
        return demanded;
    }

    private static void judge(
            CompletenessRow row, Holders holder, @Nullable Phrase obstacle, DocumentContext document) {
        boolean given = Stream.concat(Stream.of(row.element()), row.alternatives().stream())
                .anyMatch(element -> row.inherited() ? holder.hasHereOrAround(element) : holder.has(element));
        if (given && !document.isSound(row.element()) && obstacle != null) {
            document.notChecked(obstacle);
            return;
        }
        if (given || isDeclaredNone(row, document)) {
            return;
        }
        Phrase other = Stream.concat(row.alternatives().stream(), row.when().absent().stream())
                .map(document::obstacle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (obstacle != null || other != null) {
            document.notChecked(obstacle == null ? Objects.requireNonNull(other) : obstacle);
            return;
        }
        String name = StringUtils.substringAfterLast("." + row.element(), ".");
        JsonPointer missing = holder.pointer().child(name);
        Phrase excuse = Stream.of(undeclarable(row, document), document.unread(missing))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        if (excuse != null) {
            document.notChecked(excuse);
            return;
        }
        Observation said = Observation.at(holder.pointer())
                .missing(missing)
                .graded(row.severity())
                .restingOn(basis(row))
                .variant(row.none() == null ? "" : "or-none")
                .with("where", title(document.definition().kind(), holder.names()));
        for (Map.Entry<String, Object> argument : named(row).entrySet()) {
            said = said.with(argument.getKey(), argument.getValue());
        }
        document.report(said);
    }

    private static boolean isDeclaredNone(CompletenessRow row, DocumentContext document) {
        return row.none() != null
                && Holders.at(document.definition().kind(), document.value(), "")
                        .get(0)
                        .hasOneOf(NONE.last(), List.of(row.none().token()));
    }

    /**
     * A list that is not there may be one of nothing, where the source has no way to say so. Rows with a rule of a name of
     * their own, as a licence without materials, are so rarely one of nothing that they are told all the same.
     */
    private static @Nullable Phrase undeclarable(CompletenessRow row, DocumentContext document) {
        Element element = ElementIndex.standard().find(document.definition().kind(), row.element());
        boolean isLikely = row.none() != null && row.rule().startsWith(GROUP);
        return !isLikely || element == null || !element.list()
                ? null
                : document.obstacle(NONE.last() + "." + row.none().token());
    }

    private static Map<String, Object> named(CompletenessRow row) {
        Kind kind = row.kinds().iterator().next();
        String name = StringUtils.substringAfterLast("." + row.element(), ".");
        Map<String, Object> named = new LinkedHashMap<>();
        named.put("element", title(kind, List.of(StringUtils.split(row.element(), '.'))));
        named.put("name", name);
        if (row.none() != null) {
            named.put("none", row.none().token());
        }
        return named;
    }

    private static BilingualText title(Kind kind, List<String> path) {
        Element element = ElementIndex.standard().find(kind, String.join(".", path));
        return element == null ? new BilingualText(String.join(".", path), String.join(".", path)) : element.title();
    }
}
