package org.sitong.document.internal;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** Says in plain words what is wrong where a YAML parser stopped. */
final class YamlSyntax {

    /** What the driver says where the parser has no words of its own. */
    static final String MALFORMED = "malformed";

    private static final String UNEXPECTED = "yaml-unexpected";

    /** Words of the parser's own explanation, each with what it means to a person; the first that occurs counts. */
    private static final Map<String, String> MEANINGS = meanings();

    private YamlSyntax() {}

    private static Map<String, String> meanings() {
        Map<String, String> meanings = new LinkedHashMap<>();
        meanings.put(MALFORMED, "yaml");
        meanings.put("cannot start any token", UNEXPECTED);
        meanings.put("mapping values are not allowed", "yaml-colon");
        meanings.put("could not find expected ':'", "yaml-missing-colon");
        meanings.put("unexpected end of stream", "yaml-open-quote");
        meanings.put("unexpected document separator", "yaml-open-quote");
        meanings.put("found unknown escape character", "escape-yaml");
        meanings.put("escape sequence of", "escape-yaml");
        meanings.put("expected ',' or ']'", "yaml-open-bracket");
        meanings.put("expected ',' or '}'", "yaml-open-bracket");
        meanings.put("but found '-'", "yaml-indent");
        meanings.put("expected <block end>", "yaml-indent");
        meanings.put("block sequence entries are not allowed", "yaml-indent");
        meanings.put("indentation", "yaml-indent");
        return meanings;
    }

    static Text explain(String text, int offset, String problem) {
        if (offset < text.length() && text.charAt(offset) == '\t') {
            return Text.of("document.syntax.yaml-tab");
        }
        String meaning = MEANINGS.entrySet().stream()
                .filter(entry -> problem.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(UNEXPECTED);
        if (!meaning.equals(UNEXPECTED)) {
            return Text.of("document.syntax." + meaning);
        }
        return offset < text.length() && !Character.isWhitespace(text.charAt(offset))
                ? Text.of("document.syntax." + UNEXPECTED, Character.toString(text.codePointAt(offset)))
                : Text.of("document.syntax.yaml");
    }

    static Text unprintable(int codePoint) {
        return Text.of("document.syntax.control-character", String.format(Locale.ROOT, "U+%04X", codePoint));
    }
}
