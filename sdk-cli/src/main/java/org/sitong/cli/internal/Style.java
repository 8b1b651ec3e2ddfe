package org.sitong.cli.internal;

import org.sitong.Severity;

/** How a piece of text stands out on a terminal. */
public enum Style {
    BOLD("1"),
    DIM("2"),
    GOOD("32"),
    BAD("1;31"),
    WARN("33"),
    HINT("36");

    private final String code;

    Style(String code) {
        this.code = code;
    }

    /** The style in which a severity is shown. */
    public static Style of(Severity severity) {
        return switch (severity) {
            case ERROR -> BAD;
            case WARNING -> WARN;
            case INFO -> HINT;
        };
    }

    /** The text in this style, or as it is where colours are off. */
    public String on(boolean colored, String text) {
        return colored ? "\u001b[" + code + "m" + text + "\u001b[0m" : text;
    }
}
