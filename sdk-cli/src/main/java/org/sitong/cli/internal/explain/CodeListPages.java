package org.sitong.cli.internal.explain;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.item.CodeEntry;
import org.sitong.item.CodeList;
import org.sitong.item.CodeVariant;
import org.sitong.standard.CodeLists;

/** Code lists of the standard, with their variants. */
final class CodeListPages {

    private final Console console;

    CodeListPages(Console console) {
        this.console = console;
    }

    /** The ids of all lists. */
    static List<String> names() {
        return CodeLists.standard().ids();
    }

    /** The page of a list, {@code null} where there is no such list. */
    @Nullable
    String find(String id) {
        CodeList list = names().contains(id) ? CodeLists.standard().find(id) : null;
        return list == null ? null : page(id, list);
    }

    private String page(String id, CodeList list) {
        Page page = new Page(console, id, either(list.title(), list.titleEn()))
                .fact("explain.closed", console.text(Boolean.TRUE.equals(list.closed()) ? "yes" : "no"))
                .fact("explain.sources", list.source());
        Columns entries = new Columns("    ");
        for (CodeEntry entry : list.entries()) {
            entries.row(
                    text(entry.value()),
                    text(entry.code()),
                    either(entry.title(), entry.titleEn()),
                    text(entry.note()));
        }
        page.table("explain.entries", entries);
        for (CodeVariant variant : list.variants()) {
            page.fact("explain.variant", text(variant.id()) + "  " + text(variant.title()))
                    .fact("explain.region", variant.region())
                    .fact("explain.sources", variant.source());
            Columns codes = new Columns("    ");
            variant.codes().forEach((code, value) -> codes.row(code, value));
            page.table("explain.variant-codes", codes);
        }
        return page.text();
    }

    private String either(@Nullable String chinese, @Nullable String english) {
        boolean wantsEnglish = console.locale().equals(Locale.ENGLISH);
        return wantsEnglish && english != null ? english : text(chinese);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
