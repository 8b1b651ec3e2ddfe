package org.sitong.document.internal;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadLimits;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * Puts a value together from its parts in the order in which a parser meets them, whatever the parser. Keeps the limits,
 * refuses duplicate names and, where asked, notes the place of every part. It does not recurse, so depth cannot overflow
 * a stack.
 */
final class ValueAssembler {

    /** Beyond this scale a number's plain notation would grow out of proportion to what was written. */
    private static final int MAX_SCALE = 1_000;

    private static final int LONG_DIGITS = 18;

    private final ReadLimits limits;
    private final ProblemCollector problems;
    private final boolean positioned;
    private final boolean escapes;
    private final Deque<Frame> open = new ArrayDeque<>();
    private int count;

    private @Nullable JsonValue root;
    private @Nullable PositionNode rootPosition;

    /** {@code escapes} says whether the source has Unicode escapes at all. */
    ValueAssembler(ReadLimits limits, ProblemCollector problems, boolean positioned, boolean escapes) {
        this.limits = limits;
        this.problems = problems;
        this.positioned = positioned;
        this.escapes = escapes;
    }

    /** An object or array that is not finished. */
    private static final class Frame {
        final @Nullable Map<String, JsonValue> members;
        final @Nullable List<JsonValue> elements;
        final boolean closed;
        final @Nullable PositionNode position;

        @Nullable
        String name;

        int nameStart;
        int nameEnd;
        int lastEnd;

        Frame(boolean object, boolean closed, @Nullable PositionNode position) {
            this.members = object ? new LinkedHashMap<>() : null;
            this.elements = object ? null : new ArrayList<>();
            this.closed = closed;
            this.position = position;
        }
    }

    @Nullable
    JsonValue root() {
        return root;
    }

    @Nullable
    PositionNode rootPosition() {
        return rootPosition;
    }

    /**
     * Begins an object or array; {@code closed} where a closing character will end it. Block notations have none: they
     * end with their last part.
     */
    void begin(boolean object, boolean closed, TokenPlace place) {
        if (open.size() >= limits.depth()) {
            throw overLimit("document.too-deep", limits.depth(), place);
        }
        PositionNode position = positioned ? new PositionNode(place.start(), place.end()) : null;
        attach(position, place);
        open.push(new Frame(object, closed, position));
    }

    /** Ends the innermost object or array. */
    void end(TokenPlace place) {
        Frame frame = open.pop();
        if (frame.position != null) {
            int end = frame.closed ? place.end() : Math.max(frame.lastEnd, frame.position.start());
            frame.position.end(end);
            noteEnd(end);
        }
        put(frame.members != null ? new JsonValue.JsonObject(frame.members) : new JsonValue.JsonArray(frame.elements));
    }

    void name(String name, TokenPlace place) {
        Frame frame = open.element();
        checkText(name, place);
        if (name.length() > limits.nameChars()) {
            Text message = Text.of("document.string-too-long.name", limits.nameChars());
            throw stop("document.string-too-long", message, place);
        }
        frame.name = name;
        if (positioned) {
            frame.nameStart = place.start();
            frame.nameEnd = place.end();
        }
        if (frame.members.containsKey(name)) {
            report("document.duplicate-key", Text.of("document.duplicate-key", name), place);
        }
    }

    void string(String value, TokenPlace place) {
        checkText(value, place);
        leaf(JsonValue.of(value), place);
    }

    void number(String written, TokenPlace place) {
        leaf(new JsonValue.JsonNumber(exact(written, place)), place);
    }

    void literal(JsonValue value, TokenPlace place) {
        leaf(value, place);
    }

    /** Whether the next part must be a member's name. */
    boolean expectsName() {
        Frame frame = open.peek();
        return frame != null && frame.members != null && frame.name == null;
    }

    /** Gives up the value: what was read does not say what the document means. */
    void discard() {
        root = null;
    }

    /** Where the reading stands: the value that is expected or being read. */
    JsonPointer pointer() {
        JsonPointer pointer = JsonPointer.ROOT;
        for (Iterator<Frame> outermostFirst = open.descendingIterator(); outermostFirst.hasNext(); ) {
            Frame frame = outermostFirst.next();
            if (frame.elements != null) {
                pointer = pointer.child(frame.elements.size());
            } else if (frame.name != null) {
                pointer = pointer.child(frame.name);
            }
        }
        return pointer;
    }

    void report(String id, Text message, TokenPlace place) {
        problems.report(id, message, pointer(), place.start(), place.end());
    }

    ReadingStopped stop(String id, Text details, TokenPlace place) {
        report(id, details, place);
        return new ReadingStopped();
    }

    private void leaf(JsonValue value, TokenPlace place) {
        if (positioned) {
            PositionNode position = new PositionNode(place.start(), place.end());
            attach(position, place);
            noteEnd(position.end());
        } else {
            attach(null, place);
        }
        put(value);
    }

    private void attach(@Nullable PositionNode position, TokenPlace place) {
        if (count++ >= limits.values()) {
            throw overLimit("document.too-many-values", limits.values(), place);
        }
        Frame frame = open.peek();
        if (frame == null) {
            rootPosition = position;
            return;
        }
        if (frame.elements != null && frame.elements.size() >= limits.arrayElements()) {
            throw overLimit("document.array-too-long", limits.arrayElements(), place);
        }
        if (position != null && frame.position != null) {
            if (frame.name != null) {
                frame.position.addMember(frame.name, frame.nameStart, frame.nameEnd, position);
            } else {
                frame.position.addElement(position);
            }
        }
    }

    private void noteEnd(int end) {
        Frame frame = open.peek();
        if (frame != null) {
            frame.lastEnd = end;
        }
    }

    private void put(JsonValue value) {
        Frame frame = open.peek();
        if (frame == null) {
            root = value;
        } else if (frame.elements != null) {
            frame.elements.add(value);
        } else {
            frame.members.putIfAbsent(frame.name, value);
            frame.name = null;
        }
    }

    /** Text is Unicode: half of a surrogate pair, which only an escape can spell, is none. */
    private void checkText(String value, TokenPlace place) {
        if (escapes && LoneSurrogates.in(value)) {
            throw stop("document.lone-surrogate", Text.of("document.lone-surrogate"), place);
        }
        if (value.length() > limits.stringChars()) {
            throw overLimit("document.string-too-long", limits.stringChars(), place);
        }
    }

    private BigDecimal exact(String written, TokenPlace place) {
        if (written.length() <= Math.min(LONG_DIGITS, limits.numberDigits()) && isPlainInteger(written)) {
            return BigDecimal.valueOf(Long.parseLong(written));
        }
        int exponentAt = Math.max(written.indexOf('e'), written.indexOf('E'));
        int digits = 0;
        for (int i = 0; i < (exponentAt < 0 ? written.length() : exponentAt); i++) {
            digits += Character.isDigit(written.charAt(i)) ? 1 : 0;
        }
        if (digits > limits.numberDigits()) {
            Text message = Text.of("document.number-out-of-range.digits", limits.numberDigits());
            throw stop("document.number-out-of-range", message, place);
        }
        BigDecimal number = parse(written);
        if (number == null || !isHeldByDouble(number)) {
            throw stop("document.number-out-of-range", Text.of("document.number-out-of-range"), place);
        }
        return number;
    }

    private static boolean isPlainInteger(String written) {
        for (int i = written.charAt(0) == '-' ? 1 : 0; i < written.length(); i++) {
            if (written.charAt(i) < '0' || written.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }

    private static @Nullable BigDecimal parse(String written) {
        try {
            return new BigDecimal(written);
        } catch (NumberFormatException e) {
            return null; // no number at all (.inf, .nan), or an exponent beyond 32 bits
        }
    }

    private static boolean isHeldByDouble(BigDecimal number) {
        if (Math.abs((long) number.scale()) > MAX_SCALE) {
            return false;
        }
        double nearest = number.doubleValue();
        return Double.isFinite(nearest) && (nearest != 0 || number.signum() == 0);
    }

    private ReadingStopped overLimit(String id, int limit, TokenPlace place) {
        return stop(id, Text.of(id, limit), place);
    }
}
