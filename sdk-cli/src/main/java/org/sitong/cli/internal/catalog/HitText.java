package org.sitong.cli.internal.catalog;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Console;
import org.sitong.client.lookup.Hit;
import org.sitong.document.Definitions;
import org.sitong.document.DocumentWriter;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.json.JsonValue.JsonString;

/** Tells what was found, a line each. */
public final class HitText {

    private final Console console;
    private long told;

    /** Tells on a console. */
    public HitText(Console console) {
        this.console = console;
    }

    /** Tells one. */
    public void tell(Hit hit, boolean json) {
        told++;
        String name = name(hit.definition());
        if (json) {
            Map<String, JsonValue> members = new LinkedHashMap<>();
            members.put("kind", JsonValue.of(hit.kind().token()));
            members.put("identity", SyncText.text(hit.identity()));
            members.put("version", hit.version() == null ? JsonValue.NULL : JsonValue.of(hit.version()));
            members.put("name", SyncText.text(name));
            members.put("digest", JsonValue.of(hit.digest().toString()));
            console.say(DocumentWriter.compactJson().write(new JsonObject(members)));
        } else {
            console.say(hit.kind().token() + "\t" + hit.identity() + "\t"
                    + (hit.version() == null ? "" : "v" + hit.version()) + "\t" + (name == null ? "" : name));
        }
    }

    /** How many were told. */
    public long told() {
        return told;
    }

    /** The name of a definition: a text, or the names of item, sub-item and handling item. */
    private static @Nullable String name(Definition definition) {
        JsonValue name = Definitions.write(definition).get("name");
        if (name instanceof JsonString text) {
            return text.value();
        }
        if (!(name instanceof JsonObject parts)) {
            return null;
        }
        StringBuilder all = new StringBuilder();
        for (JsonValue part : parts.members().values()) {
            if (part instanceof JsonString text) {
                all.append(all.length() == 0 ? "" : " / ").append(text.value());
            }
        }
        return all.toString();
    }
}
