package org.sitong.code;

import java.util.List;
import java.util.Locale;
import lombok.AccessLevel;
import lombok.AllArgsConstructor;
import lombok.Value;
import org.apache.commons.lang3.StringUtils;
import org.sitong.Severity;

/** One thing to say about a code: which rule, how grave, of which segment, and the message for people. */
@Value
@AllArgsConstructor(access = AccessLevel.PRIVATE)
public class CodeProblem {

    private static final int LONGEST_ARGUMENT = 64;

    /** The rule's id, as in {@code code.credit-code-check}. */
    String rule;

    /** How grave it is. */
    Severity severity;

    /** The name of the segment it is about, or of the whole code's kind of segment ({@code creditCode}, {@code basicCode} …). */
    String segment;

    /** The message's key: the rule's id, with a variant behind it where the rule has several messages. */
    String messageKey;

    /** What the message is about, in the order in which it names them; texts longer than 64 characters are cut in the middle. */
    List<String> arguments;

    static CodeProblem error(String rule, String segment, String variant, String... arguments) {
        return of(rule, Severity.ERROR, segment, variant, arguments);
    }

    static CodeProblem warning(String rule, String segment, String variant, String... arguments) {
        return of(rule, Severity.WARNING, segment, variant, arguments);
    }

    static CodeProblem info(String rule, String segment, String variant, String... arguments) {
        return of(rule, Severity.INFO, segment, variant, arguments);
    }

    private static CodeProblem of(String rule, Severity severity, String segment, String variant, String... arguments) {
        List<String> shortened = List.of(arguments).stream()
                .map(text -> StringUtils.abbreviateMiddle(text, "…", LONGEST_ARGUMENT))
                .toList();
        return new CodeProblem(rule, severity, segment, rule + "." + variant, shortened);
    }

    /**
     * The message for people.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @return the message
     */
    public String message(Locale locale) {
        return CodeMessages.text(locale, messageKey, arguments);
    }
}
