package org.sitong.cli.internal.explain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Style;
import org.sitong.internal.TextWidth;

/** A page of explanation: a heading, paragraphs, then facts with their labels, all wrapped to the terminal's width. */
final class Page implements Sheet {

    private static final String MARGIN = "  ";

    private final Console console;
    private final StringBuilder text = new StringBuilder();
    private final List<Fact> facts = new ArrayList<>();

    private record Fact(String label, List<String> lines) {}

    Page(Console console, String heading, String subheading) {
        this.console = console;
        text.append(Style.BOLD.on(console.colorOut(), heading));
        if (!subheading.isEmpty()) {
            text.append(MARGIN).append(subheading);
        }
        text.append('\n');
    }

    @Override
    public Page paragraph(@Nullable String paragraph) {
        if (paragraph != null && !paragraph.isEmpty()) {
            text.append('\n');
            Columns.wrap(paragraph, console.columns() - MARGIN.length())
                    .forEach(line -> text.append(MARGIN).append(line).append('\n'));
        }
        return this;
    }

    @Override
    public Page fact(String key, @Nullable String value) {
        Sheet.super.fact(key, value);
        return this;
    }

    @Override
    public Page facts(String key, List<String> values) {
        if (!values.isEmpty()) {
            facts.add(new Fact(console.text(key), values));
        }
        return this;
    }

    /** Adds a table. */
    Page table(String key, Columns table) {
        flush();
        text.append('\n').append(MARGIN).append(console.text(key)).append('\n').append(table.text());
        return this;
    }

    String text() {
        flush();
        return text.toString();
    }

    private void flush() {
        if (facts.isEmpty()) {
            return;
        }
        int widest = facts.stream()
                .mapToInt(fact -> TextWidth.of(fact.label()))
                .max()
                .orElse(0);
        int room = console.columns() - 2 * MARGIN.length() - widest;
        text.append('\n');
        for (Fact fact : facts) {
            String label = fact.label() + " ".repeat(widest - TextWidth.of(fact.label()));
            for (String value : fact.lines()) {
                for (String line : Columns.wrap(value, room)) {
                    text.append(MARGIN)
                            .append(Style.DIM.on(console.colorOut(), label))
                            .append(MARGIN)
                            .append(line)
                            .append('\n');
                    label = " ".repeat(widest);
                }
            }
        }
        facts.clear();
    }
}
