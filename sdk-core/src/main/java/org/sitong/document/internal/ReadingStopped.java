package org.sitong.document.internal;

/** Ends a reading whose problem has been reported; never leaves this package. */
final class ReadingStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ReadingStopped() {
        super(null, null, false, false);
    }
}
