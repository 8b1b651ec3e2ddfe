package org.sitong.cli;

import java.util.List;

/**
 * The exit codes of the {@code sitong} command. Other programs rely on them.
 *
 * <p>Where several apply, the gravest is given: {@link #FAULT} before {@link #TRUST} before {@link #NO_INPUT} before
 * {@link #FINDINGS}. {@link #USAGE} never meets another, because nothing is done after wrong usage.
 */
public final class ExitCodes {

    /** All is well. */
    public static final int OK = 0;

    /** Findings at or above {@code --fail-on}, or files that are not as they should be. */
    public static final int FINDINGS = 1;

    /** The command was called in a wrong way; nothing was done. */
    public static final int USAGE = 2;

    /** No input: no file was found, or the system refuses all of it. */
    public static final int NO_INPUT = 3;

    /** What was given cannot be trusted: signature, digest, rollback, expiry. */
    public static final int TRUST = 4;

    /** A fault in the tool itself. */
    public static final int FAULT = 70;

    private static final List<Integer> GRAVEST_FIRST = List.of(FAULT, TRUST, NO_INPUT, USAGE, FINDINGS, OK);

    private ExitCodes() {}

    /**
     * The graver of two exit codes.
     *
     * @param one an exit code
     * @param other another one
     * @return the one that is given where both apply
     */
    public static int gravest(int one, int other) {
        return GRAVEST_FIRST.indexOf(one) <= GRAVEST_FIRST.indexOf(other) ? one : other;
    }
}
