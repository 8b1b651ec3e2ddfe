package org.sitong.document.internal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;

/** Where one value and its parts stand: a tree beside the value's own, in offsets of the source text. */
public final class PositionNode {

    private final int start;
    private int end;
    private int keyStart = -1;
    private int keyEnd = -1;
    private @Nullable Map<String, PositionNode> members;
    private @Nullable List<PositionNode> elements;

    PositionNode(int start, int end) {
        this.start = start;
        this.end = end;
    }

    /** Offset of the value's first character. */
    public int start() {
        return start;
    }

    /** Offset after the value's last character. */
    public int end() {
        return end;
    }

    /** Offset of the member name's first character, -1 where the value has no name. */
    public int keyStart() {
        return keyStart;
    }

    /** Offset after the member name's last character. */
    public int keyEnd() {
        return keyEnd;
    }

    /** The part that a token names, or {@code null}. */
    public @Nullable PositionNode child(String token) {
        if (members != null) {
            return members.get(token);
        }
        int index = elements == null ? -1 : JsonPointer.index(token);
        return elements != null && index >= 0 && index < elements.size() ? elements.get(index) : null;
    }

    void end(int offset) {
        end = offset;
    }

    void addMember(String name, int nameStart, int nameEnd, PositionNode value) {
        if (members == null) {
            members = new LinkedHashMap<>();
        }
        value.keyStart = nameStart;
        value.keyEnd = nameEnd;
        members.putIfAbsent(name, value);
    }

    void addElement(PositionNode value) {
        if (elements == null) {
            elements = new ArrayList<>();
        }
        elements.add(value);
    }
}
