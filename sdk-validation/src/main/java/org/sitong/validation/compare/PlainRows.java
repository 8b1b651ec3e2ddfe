package org.sitong.validation.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.sitong.standard.BilingualText;
import org.sitong.validation.internal.page.PageWords;
import org.sitong.validation.internal.page.WebPage;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.Xml;
import org.sitong.validation.report.RenderOptions;

/** What a browser shows of the differences that runs no script: a plain table, in one language and bounded. Not thread-safe. */
final class PlainRows {

    private static final int ROWS = 300;
    private static final int LONGEST = 400;
    private static final BilingualText SEMICOLON = new BilingualText("；", "; ");

    private final DifferenceWords words;
    private final String semicolon;
    private final List<List<String>> rows = new ArrayList<>();
    private long left;

    PlainRows(RenderOptions options) {
        this.words = new DifferenceWords(ComparisonPage.TEXTS, options.locale());
        this.semicolon = SEMICOLON.in(options.locale());
    }

    /** Takes an item; limits of single steps are left out, there are many and they matter least. */
    void add(ComparedItem item) {
        String name = item.basicCode() + " " + DifferenceWords.name(item);
        for (Difference difference : item.differences()) {
            if (StepLimits.isOne(difference)) {
                continue;
            }
            if (rows.size() < ROWS) {
                rows.add(List.of(
                        name,
                        words.place(difference),
                        words.say("standing." + difference.standing().token()),
                        values(item, difference),
                        words.deciding(item, difference) + words.reason(difference.judgement())));
            } else {
                left++;
            }
        }
    }

    private String values(ComparedItem item, Difference difference) {
        String values = difference.values().stream()
                .map(value -> words.who(item, value.members()) + words.colon() + words.value(difference, value))
                .collect(Collectors.joining(semicolon));
        return values.length() <= LONGEST ? values : values.substring(0, LONGEST) + "…";
    }

    void write(WebPage<PageWords> page) {
        if (rows.isEmpty()) {
            return;
        }
        Xml xml = page.xml();
        xml.open("div", "class", "wide").open("table").open("thead").open("tr");
        for (String heading : List.of("item", "place", "standing", "values", "why")) {
            page.columnHeading("html." + heading, "");
        }
        xml.close("tr").close("thead").open("tbody");
        for (List<String> row : rows) {
            xml.open("tr");
            row.forEach(text -> xml.element("td", Harmless.text(text)));
            xml.close("tr");
        }
        page.endTable();
        if (left > 0) {
            page.paragraph("more", java.util.Map.of("count", left));
        }
    }
}
