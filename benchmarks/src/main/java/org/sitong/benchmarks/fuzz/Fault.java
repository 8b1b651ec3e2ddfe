package org.sitong.benchmarks.fuzz;

/** Something that must hold does not. */
final class Fault extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Fault(String message) {
        super(message);
    }

    static void unless(boolean holds, String message) {
        if (!holds) {
            throw new Fault(message);
        }
    }

    static void unlessEqual(Object one, Object other, String what) {
        if (!one.equals(other)) {
            throw new Fault(what + " differ: " + shown(one) + " / " + shown(other));
        }
    }

    private static String shown(Object value) {
        String text = String.valueOf(value);
        return text.length() > 300 ? text.substring(0, 300) + "…" : text;
    }
}
