package org.sitong.standard.internal;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.DataTable;
import org.sitong.item.CodeList;

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
        return StandardResources.definition("code-lists/" + id + ".json", CodeList.class);
    }
}
