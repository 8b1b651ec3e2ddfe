package org.sitong.document;

import lombok.Builder;
import lombok.Value;

/**
 * How much a reader accepts before it refuses a document, so that no input can exhaust the host. Immutable and
 * thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class ReadLimits {

    /** The limits that hold where nothing else is said. */
    public static final ReadLimits DEFAULT = ReadLimits.builder().build();

    /** Size of one document (of one line in NDJSON) in bytes; 8 MiB, at most 1 GiB. */
    @Builder.Default
    int documentBytes = 8 << 20;

    /** Objects and arrays inside one another; 64, at most 500. */
    @Builder.Default
    int depth = 64;

    /** Length of one text in UTF-16 units; 1,048,576. */
    @Builder.Default
    int stringChars = 1 << 20;

    /** Length of one member name in UTF-16 units; 1,000. Every place below the member is told with it. */
    @Builder.Default
    int nameChars = 1_000;

    /** Digits of one number, its exponent left out; 100. A number must also be finite and not vanish as a double. */
    @Builder.Default
    int numberDigits = 100;

    /** Elements of one array; 100,000. */
    @Builder.Default
    int arrayElements = 100_000;

    /**
     * Values in one document: texts, numbers, truth values, objects and arrays at all depths; 500,000. It bounds the
     * memory that a document takes, for a value may be written in three bytes and takes some hundred in memory.
     */
    @Builder.Default
    int values = 500_000;
}
