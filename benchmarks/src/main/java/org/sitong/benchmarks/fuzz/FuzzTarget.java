package org.sitong.benchmarks.fuzz;

import java.util.Random;

/** A part of the SDK under any input. Used by one thread. */
public interface FuzzTarget {

    /**
     * What the target is called.
     *
     * @return a short name, also of the folder of its seeds
     */
    String name();

    /**
     * How many of a thousand inputs are for this target; what is quick gets more.
     *
     * @return its share, from 1
     */
    int share();

    /**
     * Makes an input.
     *
     * @param random decides everything: the same numbers make the same input
     * @return the input
     */
    byte[] input(Random random);

    /**
     * Feeds an input and checks what must hold. Whatever it throws is a fault.
     *
     * @param input any bytes
     * @throws Exception when something does not hold
     */
    void check(byte[] input) throws Exception;
}
