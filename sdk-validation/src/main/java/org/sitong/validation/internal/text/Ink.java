package org.sitong.validation.internal.text;

import org.sitong.Severity;

/** How a piece of text stands out. */
public enum Ink {
    PLAIN(""),
    HEADING("1"),
    FAINT("2"),
    ERROR("1;31"),
    WARNING("33"),
    INFO("36"),
    FAULT("1;35");

    private final String code;

    Ink(String code) {
        this.code = code;
    }

    public static Ink of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /** Colours a text that holds no control characters. */
    public String on(String text) {
        return code.isEmpty() || text.isEmpty() ? text : "\u001b[" + code + "m" + text + "\u001b[0m";
    }
}
