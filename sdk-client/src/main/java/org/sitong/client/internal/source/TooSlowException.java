package org.sitong.client.internal.source;

import java.io.IOException;

/** A server did not answer, or stood still, for longer than it may. */
final class TooSlowException extends IOException {

    private static final long serialVersionUID = 1L;

    TooSlowException(String what) {
        super(what);
    }
}
