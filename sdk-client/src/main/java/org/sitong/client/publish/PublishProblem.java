package org.sitong.client.publish;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.sitong.internal.Messages;

/**
 * Why a release must not be published.
 *
 * @param id what is wrong, as a word for programs: a rule's id, or one that begins with {@code publish.}
 * @param place the document or definition that is wrong
 * @param chinese the reason and what to do, in Chinese
 * @param english the same in English
 */
public record PublishProblem(String id, String place, String chinese, String english) {

    private static final Messages TEXTS = Messages.load(PublishProblem.class::getResourceAsStream, "publish");

    static PublishProblem of(String id, String place, Object... arguments) {
        List<String> texts = Arrays.stream(arguments).map(String::valueOf).toList();
        String key = "publish." + id;
        return new PublishProblem(
                key, place, TEXTS.text(Locale.CHINESE, key, texts), TEXTS.text(Locale.ENGLISH, key, texts));
    }

    /**
     * The reason and what to do.
     *
     * @param locale Chinese and the root locale give Chinese, every other locale English
     * @return one sentence or a few
     */
    public String text(Locale locale) {
        return locale.getLanguage().isEmpty() || locale.getLanguage().equals("zh") ? chinese : english;
    }
}
