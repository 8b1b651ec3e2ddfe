package org.sitong.standard;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A law, standard or practice that something rests on. Immutable and thread-safe.
 *
 * @param source its Chinese name, such as 优化营商环境条例
 * @param clause the article, table or annex, such as 第三十六条; {@code null} where the source as a whole is meant
 */
public record SourceReference(String source, @Nullable String clause) {

    /**
     * Checks that there is a source.
     *
     * @param source its Chinese name
     * @param clause the article
     */
    public SourceReference {
        Objects.requireNonNull(source, "source");
    }
}
