package org.sitong.exchange;

import java.time.LocalDateTime;
import lombok.Builder;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** What export writes into every row for its transport; what is left out stays empty. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ExportSettings {

    /** Nothing is given. */
    public static final ExportSettings NONE = builder().build();

    /** The batch of the upload. */
    @Nullable
    String batch;

    /** When the rows were written, in the local time of those who take them; written to the second. */
    @Nullable
    LocalDateTime time;

    /** The code of the system that sends the rows. */
    @Nullable
    String source;

    /** Builds settings step by step; not thread-safe. */
    public static final class ExportSettingsBuilder {
        ExportSettingsBuilder() {}
    }
}
