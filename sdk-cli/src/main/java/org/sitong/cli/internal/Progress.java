package org.sitong.cli.internal;

/** Tells on a terminal how far long work is: nothing for the first second, then one line that is written over. */
public final class Progress implements AutoCloseable {

    private static final long PATIENCE = 1_000;
    private static final long INTERVAL = 200;

    /** Looking at the clock costs more than counting. */
    private static final int STRIDE = 64;

    private final Console console;
    private final String key;
    private long next;
    private long count;
    private boolean shown;

    /** Begins; the text's argument is the count. */
    public Progress(Console console, String key) {
        this.console = console;
        this.key = key;
        this.next = console.clock().millis() + PATIENCE;
    }

    /** One more is done. */
    public void step() {
        count++;
        if (count % STRIDE == 0 && console.errIsTerminal()) {
            show();
        }
    }

    private void show() {
        long now = console.clock().millis();
        if (now >= next) {
            next = now + INTERVAL;
            shown = true;
            console.err().print("\r" + console.text(key, Long.toString(count)));
            console.err().flush();
        }
    }

    /** Takes the line away. */
    @Override
    public void close() {
        if (shown) {
            console.err().print("\r\u001b[K");
            console.err().flush();
        }
    }
}
