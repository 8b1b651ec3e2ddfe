package org.sitong.validation.rule;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;

/**
 * A rule's texts for people. In the property files their keys are the rule's id and {@code .summary} (one line: what must
 * hold), {@code .why} (why it matters), {@code .fix} (what to do), {@code .message} (what a finding says, with arguments in
 * braces) and {@code .message.<variant>}, {@code .not-checked.<variant>} where there are several, and
 * {@code .parameter.<name>} for its parameters. Immutable and thread-safe.
 */
public final class RuleTexts {

    private final Texts texts;
    private final String key;
    private final Map<String, Object> arguments;

    private RuleTexts(Texts texts, String key, Map<String, Object> arguments) {
        this.texts = texts;
        this.key = key;
        this.arguments = Map.copyOf(arguments);
    }

    /**
     * The texts of one rule in a bundle.
     *
     * @param texts the bundle
     * @param id the rule's id
     * @return the rule's texts
     */
    public static RuleTexts of(Texts texts, String id) {
        return new RuleTexts(texts, id, Map.of());
    }

    /**
     * Texts that several rules share, told apart by arguments.
     *
     * @param texts the bundle
     * @param key what stands before {@code .summary} and the other endings
     * @param arguments what all texts of this rule are filled in with
     * @return the rule's texts
     */
    public static RuleTexts shared(Texts texts, String key, Map<String, Object> arguments) {
        return new RuleTexts(texts, key, arguments);
    }

    /**
     * What must hold.
     *
     * @param locale the language
     * @return one line
     */
    public String summary(Locale locale) {
        return phrase("summary").in(locale);
    }

    /**
     * Why it matters.
     *
     * @param locale the language
     * @return a sentence or two
     */
    public String why(Locale locale) {
        return phrase("why").in(locale);
    }

    /**
     * What to do about a finding.
     *
     * @param locale the language
     * @return a sentence or two
     */
    public String fix(Locale locale) {
        return phrase("fix").in(locale);
    }

    /**
     * What a parameter is, with its unit.
     *
     * @param parameter the parameter's name on the rule's card
     * @param locale the language
     * @return a few words
     */
    public String parameter(String parameter, Locale locale) {
        return phrase("parameter." + parameter).in(locale);
    }

    /**
     * What a finding says.
     *
     * @param variant which of the rule's messages; empty where it has one only
     * @param with the finding's own arguments
     * @return the phrase
     */
    public Phrase message(String variant, Map<String, Object> with) {
        return phrase(variant.isEmpty() ? "message" : "message." + variant, with);
    }

    /**
     * Why a document was not checked.
     *
     * @param variant which of the rule's reasons
     * @param with the reason's arguments
     * @return the phrase
     */
    public Phrase notChecked(String variant, Map<String, Object> with) {
        return phrase("not-checked." + variant, with);
    }

    private Phrase phrase(String ending) {
        return phrase(ending, Map.of());
    }

    private Phrase phrase(String ending, Map<String, Object> with) {
        Map<String, Object> all = new LinkedHashMap<>(arguments);
        all.putAll(with);
        return texts.phrase(key + "." + ending, all);
    }
}
