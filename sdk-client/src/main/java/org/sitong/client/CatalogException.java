package org.sitong.client;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.Messages;

/**
 * A catalog cannot be fetched, stored or served, for a reason that is not about trust (for that see
 * {@link org.sitong.client.trust.CatalogTrustException}). Each way of failing has a class of its own with its facts.
 */
public abstract sealed class CatalogException extends RuntimeException
        permits CatalogUnavailableException, CatalogStoreException, MassRemovalException, NoReleaseException {

    private static final long serialVersionUID = 1L;

    private static final Messages TEXTS = Messages.load(CatalogException.class::getResourceAsStream, "client");

    private final transient String key;
    private final transient List<String> facts;

    CatalogException(String key, @Nullable Throwable cause, Object... facts) {
        this(key, cause, Arrays.stream(facts).map(String::valueOf).toList());
    }

    private CatalogException(String key, @Nullable Throwable cause, List<String> facts) {
        super(TEXTS.text(Locale.ENGLISH, key, facts), cause);
        this.key = key;
        this.facts = facts;
    }

    /**
     * What went wrong, as a word for programs that is the same in every language, such as {@code unavailable.status}.
     *
     * @return the word
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
        return TEXTS.text(locale, key, facts);
    }
}
