package org.sitong.validation.internal.engine;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.Definition;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.standard.CodeLists;
import org.sitong.validation.Phrase;
import org.sitong.validation.Related;
import org.sitong.validation.RuleBook;
import org.sitong.validation.Verdict;
import org.sitong.validation.derivation.DerivationJudge;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.rule.DocumentContext;
import org.sitong.validation.rule.Observation;
import org.sitong.validation.rule.PlacedText;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** One rule judging one document. */
class Judging implements DocumentContext {

    private final Subject subject;
    private final RuleCard card;
    private final RuleTexts texts;
    private final Environment environment;
    private final Observed observed;
    private @Nullable Phrase notChecked;
    private boolean notApplicable;

    /** A rule's judging, with so many observations kept in full. */
    Judging(Subject subject, Entry entry, Environment environment, int most) {
        this.subject = subject;
        this.card = entry.card();
        this.texts = entry.texts();
        this.environment = environment;
        this.observed = new Observed(entry, most);
    }

    @Override
    public String document() {
        return subject.document();
    }

    @Override
    public Definition definition() {
        return Objects.requireNonNull(subject.definition());
    }

    @Override
    public JsonValue value() {
        return Objects.requireNonNull(subject.value());
    }

    @Override
    public List<PlacedText> texts() {
        return subject.texts();
    }

    @Override
    public LocalDate date() {
        return environment.date();
    }

    @Override
    public @Nullable Catalog references() {
        return environment.references();
    }

    @Override
    public @Nullable Catalog bases() {
        return environment.bases();
    }

    @Override
    public @Nullable Catalog previous() {
        return environment.previous();
    }

    @Override
    public CodeLists codeLists() {
        return environment.codeLists();
    }

    @Override
    public RuleBook rules() {
        return environment.rules();
    }

    @Override
    public DerivationJudge derivation() {
        return environment.derivation();
    }

    @Override
    public BigDecimal number(String parameter) {
        return card.number(parameter);
    }

    @Override
    public @Nullable Phrase obstacle(String element) {
        return Gate.obstacle(subject, element);
    }

    @Override
    public boolean isSound(String element) {
        return subject.isSound(element);
    }

    @Override
    public @Nullable Phrase unread(JsonPointer place) {
        return Unread.reason(subject, place);
    }

    @Override
    public Related place(JsonPointer pointer) {
        return subject.place(pointer);
    }

    @Override
    public void report(Observation observation) {
        observed.add(Objects.requireNonNull(observation, "observation"));
    }

    @Override
    public void notChecked(String variant, Map<String, Object> arguments) {
        notChecked = texts.notChecked(variant, arguments);
    }

    @Override
    public void notChecked(Phrase reason) {
        notChecked = Objects.requireNonNull(reason, "reason");
    }

    @Override
    public void notApplicable() {
        notApplicable = true;
    }

    Observed observed() {
        return observed;
    }

    Verdict verdict() {
        if (!observed.isEmpty()) {
            return Verdict.FAILED;
        }
        Phrase reason = notChecked == null ? Gate.anyBroken(card, subject) : notChecked;
        if (reason != null) {
            return Verdict.notChecked(reason);
        }
        return notApplicable ? Verdict.NOT_APPLICABLE : Verdict.PASSED;
    }
}
