package org.sitong.validation.internal.pack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.item.PackRule;
import org.sitong.item.RulePack;
import org.sitong.json.JsonPointer;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;
import org.sitong.validation.internal.schema.ConstraintSchema;
import org.sitong.validation.internal.schema.ConstraintSchema.Breach;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.DocumentRule;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** A constraint of a pack as a rule. The pack must have been checked before. */
public final class PackConstraint implements DocumentRule {

    private static final Texts TEXTS = Texts.load(PackConstraint.class::getResourceAsStream, "constraint");
    private static final Phrase TERRITORY = TEXTS.phrase("reason.territory");
    private static final Phrase LONG_TEXT = TEXTS.phrase("reason.long-text");

    /** Patterns of others take a time that grows with the square of a text's length. */
    private static final int LONGEST_TEXT = 10_000;

    private static final int MOST_BREACHES = 100;

    private final RuleCard card;
    private final RuleTexts texts;
    private final PackScope scope;
    private final @Nullable ConstraintSchema when;
    private final ConstraintSchema must;

    private PackConstraint(RulePack pack, PackRule rule) {
        this.card = card(pack, rule);
        this.texts = RuleTexts.of(texts(rule), card.id());
        this.scope = PackScope.of(pack);
        this.when = rule.when() == null ? null : ConstraintSchema.of(rule.when());
        this.must = ConstraintSchema.of(Objects.requireNonNull(rule.must(), "must"));
    }

    /** The constraints of a pack. */
    public static List<PackConstraint> of(RulePack pack) {
        return pack.rules().stream().map(rule -> new PackConstraint(pack, rule)).toList();
    }

    /** The kinds of definition that a constraint judges. */
    static Set<Kind> kinds(PackRule rule) {
        return rule.kinds().isEmpty() ? Set.of(Kind.SERVICE_ITEM) : Set.copyOf(rule.kinds());
    }

    private static RuleCard card(RulePack pack, PackRule rule) {
        return RuleCard.builder()
                .id(String.valueOf(rule.id()))
                .severity(Objects.requireNonNullElse(rule.severity(), Severity.WARNING))
                .kinds(kinds(rule))
                .considers(rule.elements())
                .basis(Bases.of(rule.basis()))
                .covers(rule.covers())
                .since(pack.version())
                .revised(rule.revised())
                .waivable(rule.waivable())
                .pack(pack.id())
                .build();
    }

    private static Texts texts(PackRule rule) {
        Map<String, BilingualText> texts = new LinkedHashMap<>();
        texts.put(rule.id() + ".summary", text(rule.summary(), rule.summaryEn()));
        texts.put(rule.id() + ".why", text(rule.why(), rule.whyEn()));
        texts.put(rule.id() + ".fix", text(rule.fix(), rule.fixEn()));
        texts.put(rule.id() + ".message", text(rule.message() + "（{detail}）", rule.messageEn() + " ({detail})"));
        return Texts.of(texts);
    }

    private static BilingualText text(@Nullable String zh, @Nullable String en) {
        return new BilingualText(String.valueOf(zh), String.valueOf(en));
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
        Boolean covered = scope.isInForce(document.date()) ? scope.covers(document.value()) : Boolean.FALSE;
        if (Boolean.FALSE.equals(covered)) {
            document.notApplicable();
            return;
        }
        Phrase obstacle = covered == null ? TERRITORY : obstacle(document);
        if (obstacle != null) {
            document.notChecked(obstacle);
        } else if (when != null && !when.accepts(document.value())) {
            document.notApplicable();
        } else if (!must.accepts(document.value())) {
            must.breaches(document.value(), MOST_BREACHES).forEach(breach -> say(breach, document));
        }
    }

    private @Nullable Phrase obstacle(DocumentContext document) {
        Phrase first = card.considers().stream()
                .map(document::obstacle)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        boolean isLong = document.texts().stream().map(PlacedText::text).anyMatch(text -> text.length() > LONGEST_TEXT);
        return first == null && isLong ? LONG_TEXT : first;
    }

    private static void say(Breach breach, DocumentContext document) {
        JsonPointer missing = breach.member() == null ? null : breach.place().child(breach.member());
        boolean isMissing = missing != null && document.value(missing) == null;
        Phrase unread = isMissing ? document.unread(missing) : null;
        if (unread != null) {
            document.notChecked(unread);
            return;
        }
        Kind kind = document.definition().kind();
        JsonPointer about = missing == null ? breach.place() : missing;
        Observation said = Observation.at(isMissing || missing == null ? breach.place() : missing)
                .with("detail", detail(breach, about, kind));
        document.report(missing == null ? said : said.missing(missing).naming("member", missing.last()));
    }

    private static Phrase detail(Breach breach, JsonPointer about, Kind kind) {
        String key = "detail." + breach.keyword();
        boolean isSaid = TEXTS.keys(Locale.ROOT).contains(key);
        return TEXTS.phrase(isSaid ? key : "detail.other", Map.of("element", title(about, kind)));
    }

    private static BilingualText title(JsonPointer place, Kind kind) {
        Element element = ElementIndex.standard().nearest(kind, place);
        return element.title();
    }
}
