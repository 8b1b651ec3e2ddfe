package org.sitong.cli.internal.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

/** The source of rows has failed while it was read. */
public final class RowsUnreadable extends UncheckedIOException {

    private static final long serialVersionUID = 1;

    RowsUnreadable(IOException cause) {
        super(cause);
    }
}
