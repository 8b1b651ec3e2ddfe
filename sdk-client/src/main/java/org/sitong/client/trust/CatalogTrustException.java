package org.sitong.client.trust;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitong.internal.Messages;

/**
 * Something of a catalog must not be used, because it cannot be trusted. Each way of failing has a class of its own with its
 * facts; nothing that fails so was stored or handed out.
 */
public abstract class CatalogTrustException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private static final Messages TEXTS = Messages.load(CatalogTrustException.class::getResourceAsStream, "trust");

    /** The name of the file. */
    private final String document;

    /** The key of the text. */
    private final String key;

    private final transient List<String> arguments;

    CatalogTrustException(String key, String document, Object... facts) {
        this(key, document, Arrays.stream(facts).map(String::valueOf).toList());
    }

    private CatalogTrustException(String key, String document, List<String> facts) {
        super(text(Locale.ENGLISH, key, document, facts));
        this.document = document;
        this.key = key;
        this.arguments = facts;
    }

    private static String text(Locale locale, String key, String document, List<String> facts) {
        String[] all = new String[facts.size() + 1];
        all[0] = document;
        for (int i = 0; i < facts.size(); i++) {
            all[i + 1] = facts.get(i);
        }
        return TEXTS.text(locale, key, List.of(all));
    }

    static String list(List<String> words) {
        return words.isEmpty() ? "-" : String.join(", ", words);
    }

    /**
     * Which document is wrong.
     *
     * @return the name of the file, with {@code /} between folders
     */
    public String document() {
        return document;
    }

    /**
     * What went wrong, as a word for programs that is the same in every language, such as {@code digest}.
     *
     * @return the word; each class has its own
     */
    public String code() {
        return key;
    }

    /**
     * What is wrong and what to do about it.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @return one sentence or a few
     */
    public String text(Locale locale) {
        return text(locale, key, document, arguments);
    }
}
