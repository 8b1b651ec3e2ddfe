package org.sitong.validation;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a rule rests on. Immutable and thread-safe.
 *
 * @param source the law, standard or practice, by its Chinese name, such as 优化营商环境条例
 * @param clause the article, table or annex, such as 第三十六条; {@code null} where the source as a whole is meant
 */
public record Basis(String source, @Nullable String clause) {

    /**
     * Checks that there is a source.
     *
     * @param source the law
     * @param clause the article
     */
    public Basis {
        Objects.requireNonNull(source, "source");
    }
}
