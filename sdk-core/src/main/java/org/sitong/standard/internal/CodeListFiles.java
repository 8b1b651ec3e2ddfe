package org.sitong.standard.internal;

import static org.sitong.standard.internal.ResourceJson.objects;
import static org.sitong.standard.internal.ResourceJson.text;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.item.CodeVariant;
import org.sitong.json.JsonValue.JsonBoolean;
import org.sitong.json.JsonValue.JsonObject;

/** The code lists of this library, each read when it is first asked for. Thread-safe. */
public final class CodeListFiles {

    private static final String INDEX = "code-lists/index.tsv";

    private static final List<String> IDS = DataTable.read(StandardResources.open(INDEX), INDEX, 1).stream()
            .map(row -> row.get(0))
            .toList();

    private static final Map<String, CodeList> READ = new ConcurrentHashMap<>();

    private CodeListFiles() {}

    /**
     * The lists' ids.
     *
     * @return the ids in alphabetical order
     */
    public static List<String> ids() {
        return IDS;
    }

    /**
     * Finds a list.
     *
     * @param id the list's id
     * @return the list, or {@code null} where the standard has none
     */
    public static @Nullable CodeList find(String id) {
        return IDS.contains(id) ? READ.computeIfAbsent(id, CodeListFiles::read) : null;
    }

    private static CodeList read(String id) {
        JsonObject object = ResourceJson.read(StandardResources.open("code-lists/" + id + ".json"));
        return CodeList.builder()
                .id(text(object, "id"))
                .title(text(object, "title"))
                .titleEn(text(object, "titleEn"))
                .closed(object.get("closed") instanceof JsonBoolean closed ? closed.value() : null)
                .source(text(object, "source"))
                .entries(objects(object, "entries").stream()
                        .map(CodeListFiles::entry)
                        .toList())
                .variants(objects(object, "variants").stream()
                        .map(CodeListFiles::variant)
                        .toList())
                .build();
    }

    private static CodeEntry entry(JsonObject object) {
        return CodeEntry.builder()
                .value(text(object, "value"))
                .code(text(object, "code"))
                .title(text(object, "title"))
                .titleEn(text(object, "titleEn"))
                .note(text(object, "note"))
                .build();
    }

    private static CodeVariant variant(JsonObject object) {
        Map<String, String> codes = new LinkedHashMap<>();
        ((JsonObject) object.members().get("codes"))
                .members()
                .forEach((code, value) -> codes.put(code, value.toString()));
        return CodeVariant.builder()
                .id(text(object, "id"))
                .region(text(object, "region"))
                .title(text(object, "title"))
                .source(text(object, "source"))
                .codes(codes)
                .build();
    }
}
