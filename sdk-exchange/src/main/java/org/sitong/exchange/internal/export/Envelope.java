package org.sitong.exchange.internal.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.ExportSettings;
import org.sitong.exchange.internal.profile.DeletionRule;
import org.sitong.exchange.internal.profile.EnvelopeRule;

/** The columns that every row carries for its transport. Immutable and thread-safe. */
final class Envelope {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss", Locale.ROOT);

    private final List<EnvelopeRule> rules;
    private final @Nullable DeletionRule deletion;
    private final ExportSettings settings;

    /** What is to be done with a row. */
    enum Operation {
        INSERT,
        UPDATE,
        DELETE;

        String token() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    Envelope(List<EnvelopeRule> rules, @Nullable DeletionRule deletion, ExportSettings settings) {
        this.rules = rules;
        this.deletion = deletion;
        this.settings = settings;
    }

    void write(Cells cells, String key, Operation operation) {
        for (EnvelopeRule rule : rules) {
            String text = text(rule.gives(), key, operation);
            if (text != null) {
                cells.set(rule.column().name(), text);
            }
        }
        String mark = operation == Operation.DELETE ? code(operation) : null;
        if (deletion != null && mark != null) {
            cells.set(deletion.column(), mark);
        }
    }

    private @Nullable String text(EnvelopeRule.Content content, String key, Operation operation) {
        return switch (content) {
            case KEY -> key;
            case BATCH -> settings.batch();
            case OPERATION -> code(operation);
            case TIME -> settings.time() == null ? null : settings.time().format(TIME);
            case SOURCE -> settings.source();
        };
    }

    /** The code of an operation; {@code null} where nobody has said. */
    @Nullable
    String code(Operation operation) {
        return deletion == null ? null : deletion.code(operation.token());
    }
}
