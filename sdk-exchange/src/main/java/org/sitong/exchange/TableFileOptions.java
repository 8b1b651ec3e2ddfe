package org.sitong.exchange;

import lombok.Builder;
import lombok.Value;

/** How tables are written as files, in UTF-8. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class TableFileOptions {

    /** How the files hold their rows; CSV unless said. */
    @Builder.Default
    TableFormat format = TableFormat.CSV;

    /** Whether CSV files begin with a byte order mark, by which spreadsheet programs know UTF-8; not unless said. */
    @Builder.Default
    boolean byteOrderMark = false;

    /** Whether a folder that holds nothing but tables is replaced; else it must not exist or be empty. */
    @Builder.Default
    boolean overwrite = false;

    /** Builds options step by step; not thread-safe. */
    public static final class TableFileOptionsBuilder {
        TableFileOptionsBuilder() {}
    }
}
