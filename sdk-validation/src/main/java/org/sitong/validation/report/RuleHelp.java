package org.sitong.validation.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.validation.Basis;
import org.sitong.validation.RuleBook;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** What reports tell of a rule. A rule that is in no book, as in a report of another machine, has its id alone. */
final class RuleHelp {

    private final String id;
    private final @Nullable RuleCard card;
    private final @Nullable RuleTexts texts;

    private RuleHelp(String id, @Nullable RuleCard card, @Nullable RuleTexts texts) {
        this.id = id;
        this.card = card;
        this.texts = texts;
    }

    static RuleHelp of(RuleBook book, String id) {
        RuleCard card = book.find(id);
        return new RuleHelp(id, card, card == null ? null : book.texts(id));
    }

    String id() {
        return id;
    }

    @Nullable
    RuleCard card() {
        return card;
    }

    Severity severity() {
        return card == null ? Severity.WARNING : card.severity();
    }

    String summary(Locale locale) {
        return texts == null ? id : texts.summary(locale);
    }

    @Nullable
    String why(Locale locale) {
        return texts == null ? null : texts.why(locale);
    }

    @Nullable
    String fix(Locale locale) {
        return texts == null ? null : texts.fix(locale);
    }

    /** Why it matters, what to do and what it rests on, by their headings, as far as they are known. */
    Map<String, String> help(Words words) {
        Map<String, String> help = new LinkedHashMap<>();
        String why = why(words.locale());
        String fix = fix(words.locale());
        if (why != null && fix != null) {
            help.put(words.say("rule.why"), why);
            help.put(words.say("rule.fix"), fix);
        }
        if (!basis().isEmpty()) {
            help.put(
                    words.say("rule.basis"),
                    basis().stream().map(RuleHelp::text).collect(Collectors.joining(words.say("list.separator"))));
        }
        return help;
    }

    List<Basis> basis() {
        return card == null ? List.of() : card.basis();
    }

    /** Whether the rule's card, which every report of it shows once, has this basis already. */
    boolean restsOn(List<Basis> basis) {
        return Objects.equals(basis, basis());
    }

    /** A source with its clause. */
    static String text(Basis basis) {
        return basis.clause() == null ? basis.source() : basis.source() + " " + basis.clause();
    }
}
