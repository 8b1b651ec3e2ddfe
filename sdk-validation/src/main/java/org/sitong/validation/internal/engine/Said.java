package org.sitong.validation.internal.engine;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.validation.Origin;
import org.sitong.validation.Phrase;
import org.sitong.validation.internal.book.Entry;
import org.sitong.validation.rule.Observation;

/**
 * An observation and who made it, before it becomes a finding.
 *
 * @param entry the rule
 * @param message what it says
 * @param observation what it saw
 * @param range where, if it is known already
 * @param origin the source row, if it is known already
 */
record Said(
        Entry entry,
        Phrase message,
        Observation observation,
        @Nullable SourceRange range,
        @Nullable Origin origin) {

    static Said of(Entry entry, Observation observation) {
        Phrase message = entry.texts().message(observation.variant(), observation.arguments());
        return new Said(entry, message, observation, null, null);
    }

    Severity severity() {
        return Objects.requireNonNullElse(observation.severity(), entry.card().severity());
    }
}
