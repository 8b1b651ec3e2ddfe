package org.sitong.validation.internal.text;

import java.io.IOException;
import java.util.Map;
import org.sitong.document.DocumentWriter;
import org.sitong.json.JsonValue;

/** JSON as machine formats write it: compact, the members of the report itself each on a line of its own. */
public final class JsonText {

    private JsonText() {}

    public static String of(JsonValue value) {
        return DocumentWriter.compactJson().write(value);
    }

    /** Writes members without the braces around them; the text before comes before the first. */
    public static void members(Appendable out, Map<String, JsonValue> members, String before) throws IOException {
        String between = before;
        for (Map.Entry<String, JsonValue> member : members.entrySet()) {
            out.append(between).append(of(JsonValue.of(member.getKey()))).append(':');
            out.append(of(member.getValue()));
            between = ",\n";
        }
    }
}
