package org.sitong.validation.internal.schema;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.internal.Likeness;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.standard.BilingualText;
import org.sitong.standard.CodeLists;

/** The values of a closed list, as people know them. */
final class ListedValues {

    private static final ListedValues NONE = new ListedValues(List.of());

    /** Many findings name the same values, so they share them. */
    private static final Map<String, ListedValues> KNOWN = new ConcurrentHashMap<>();

    private final List<CodeEntry> entries;
    private final List<BilingualText> shown;

    private ListedValues(List<CodeEntry> entries) {
        this.entries = entries;
        this.shown = entries.stream().map(ListedValues::show).toList();
    }

    static ListedValues of(@Nullable String codeList) {
        return codeList == null ? NONE : KNOWN.computeIfAbsent(codeList, ListedValues::load);
    }

    private static ListedValues load(String codeList) {
        CodeList list = CodeLists.standard().find(codeList);
        return list == null ? NONE : new ListedValues(list.entries());
    }

    /** All values, each with its name. */
    List<BilingualText> shown() {
        return shown;
    }

    static BilingualText show(CodeEntry entry) {
        String value = String.valueOf(entry.value());
        String title = Objects.requireNonNullElse(entry.title(), value);
        return new BilingualText(
                value + "（" + title + "）", value + " (" + Objects.requireNonNullElse(entry.titleEn(), title) + ")");
    }

    /** The value that someone meant who wrote its name, its national code, or something like it. */
    @Nullable
    CodeEntry meant(String written) {
        String text = written.strip();
        for (CodeEntry entry : entries) {
            if (text.equals(entry.title()) || text.equalsIgnoreCase(entry.titleEn()) || text.equals(entry.code())) {
                return entry;
            }
        }
        String digits = StringUtils.stripStart(text, "0");
        for (CodeEntry entry : entries) {
            if (!digits.isEmpty() && entry.code() != null && digits.equals(StringUtils.stripStart(entry.code(), "0"))) {
                return entry;
            }
        }
        CodeEntry byTitle = nearestTitle(text);
        return byTitle != null
                ? byTitle
                : Likeness.nearest(text, entries, entry -> String.valueOf(entry.value())).stream()
                        .findFirst()
                        .orElse(null);
    }

    /** 许可 for 行政许可, 承诺件办理 for 承诺件. */
    private @Nullable CodeEntry nearestTitle(String text) {
        List<CodeEntry> like = text.length() < 2
                ? List.of()
                : entries.stream()
                        .filter(entry -> entry.title() != null
                                && entry.title().length() > 1
                                && (entry.title().contains(text) || text.contains(entry.title())))
                        .toList();
        return like.size() == 1 ? like.get(0) : null;
    }
}
