package org.sitong.validation.internal.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue.JsonObject;

/** What is true of every page. */
public final class PageChecks {

    private static final Pattern DATA =
            Pattern.compile("<script type=\"application/json\" (id|class)=\"(about|chunk)\">([^<>&]*)</script>\n");
    private static final Pattern TAG = Pattern.compile("<(/?)([a-z0-9]+)([^<>]*?)(/?)>");

    private PageChecks() {}

    /** The page without what is the same in all pages. */
    public static String own(String page, PageResources resources) {
        return page.replace(resources.style(), "…")
                .replace(resources.script(), "…")
                .replaceAll("sha256-[^']*", "…");
    }

    /** The first piece of data of a sort: about or chunk. */
    public static JsonObject data(String page, String sort) {
        return DATA.matcher(page)
                .results()
                .filter(found -> found.group(2).equals(sort))
                .findFirst()
                .map(found -> (JsonObject) DocumentReader.standard()
                        .read(found.group(3).getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                        .value())
                .orElseThrow(() -> new AssertionError("no " + sort));
    }

    /** How many pieces of data there are besides the first. */
    public static long chunks(String page) {
        return DATA.matcher(page)
                .results()
                .filter(found -> found.group(2).equals("chunk"))
                .count();
    }

    /** Every element is closed, in order. */
    public static void isWhole(String own) {
        List<String> open = new ArrayList<>();
        Matcher tags = TAG.matcher(own);
        while (tags.find()) {
            if (!tags.group(1).isEmpty()) {
                assertThat(open.remove(open.size() - 1)).isEqualTo(tags.group(2));
            } else if (tags.group(4).isEmpty()) {
                open.add(tags.group(2));
            }
        }
        assertThat(open).isEmpty();
    }

    /** Both languages have the same words, and the script has all that it says. */
    public static void hasItsWords(String page, PageResources resources, Pattern said) {
        JsonObject about = data(page, "about");
        JsonObject words = (JsonObject) about.at(JsonPointer.parse("/words/zh-CN"));
        assertThat(((JsonObject) about.at(JsonPointer.parse("/words/en")))
                        .members()
                        .keySet())
                .isEqualTo(words.members().keySet());
        assertThat(said.matcher(resources.script())
                        .results()
                        .map(found -> found.group(1))
                        .toList())
                .hasSizeGreaterThan(20)
                .allMatch(words.members()::containsKey);
    }

    /** The page loads nothing, and the browser is told so. */
    public static void asksNothing(String page, PageResources resources) {
        assertThat(page).doesNotContainPattern("(?i)\\bsrc=|url\\(|@import|fetch\\(|XMLHttpRequest|https?:");
        assertThat(page.indexOf("Content-Security-Policy")).isLessThan(page.indexOf("<style"));
        assertThat(resources.policy()).startsWith("default-src 'none'; ").doesNotContain("unsafe");
        assertThat(resources.script()).doesNotContain("innerHTML", "outerHTML", "eval(", "document.write", "</");
    }

    /** Whatever the documents hold, the page has the scripts that it should have and no others. */
    public static void holdsOnlyItsOwn(String page, PageResources resources) {
        assertThat(Pattern.compile("<script[^>]*>").matcher(page).results().map(MatchResult::group))
                .containsExactly(
                        "<script type=\"application/json\" id=\"about\">",
                        "<script type=\"application/json\" class=\"chunk\">",
                        "<script>");
        assertThat(own(page, resources))
                .doesNotContain("<!--", "<img", "\u2028", "\u2029", "\u202e", "\u0000", "\u001b");
        assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(page)).isTrue();
    }
}
