package org.sitong.cli.internal.exchange;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.cli.internal.Columns;
import org.sitong.cli.internal.Console;
import org.sitong.cli.internal.Style;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.CellOutcome;
import org.sitong.exchange.CellTrace;
import org.sitong.exchange.RowProblem;
import org.sitong.exchange.RowTrace;
import org.sitong.json.JsonValue;

/** What became of a row, for a person: row by row, each cell with the element that it went to or the reason why not. */
public final class TraceText {

    private static final int LONGEST = 40;

    private final Console console;
    private final StringBuilder text = new StringBuilder();

    private TraceText(Console console) {
        this.console = console;
    }

    /** The text of a trace. */
    public static String of(RowTrace trace, Console console) {
        TraceText text = new TraceText(console);
        text.heading(trace);
        List<String> places =
                trace.cells().stream().map(TraceText::row).distinct().toList();
        for (String place : places) {
            text.cells(trace.cells().stream()
                    .filter(cell -> row(cell).equals(place))
                    .toList());
        }
        trace.problems().forEach(text::problem);
        return text.text.toString();
    }

    private static String row(CellTrace cell) {
        return cell.source() + ":" + cell.row() + "#" + cell.key() + "@" + cell.at();
    }

    private void heading(RowTrace trace) {
        String place =
                place(trace.source(), trace.row() == null ? null : trace.row().toString(), trace.key());
        text.append(Style.BOLD.on(console.colorOut(), place))
                .append("  ")
                .append(trace.family())
                .append('\n');
        if (trace.reason() != null) {
            text.append(console.text("trace.nothing", trace.reason().in(console.locale())))
                    .append('\n');
        }
    }

    private String place(String source, @Nullable String row, @Nullable String key) {
        String place = row == null ? source : source + ":" + row;
        return key == null ? place : place + " " + console.text("trace.key", key);
    }

    private void cells(List<CellTrace> cells) {
        CellTrace first = cells.get(0);
        String row = first.row() == null ? null : first.row().toString();
        String at = first.at().isEmpty() ? "" : "  → " + first.at();
        text.append('\n')
                .append(place(first.source(), row, first.key()))
                .append(at)
                .append('\n');
        Columns table = new Columns("  ");
        for (CellTrace cell : cells) {
            String outcome = console.text("trace." + cell.outcome().token());
            table.row(cell.column(), cell.text() == null ? "" : shortened(cell.text()), outcome, where(cell));
        }
        text.append(table.text());
    }

    private String where(CellTrace cell) {
        String places = cell.places().stream()
                .map(place -> place.pointer() + " = " + shortened(shown(place.value())))
                .collect(Collectors.joining(console.text("list.separator")));
        boolean isPlain = cell.reason() == null || cell.outcome() == CellOutcome.EMPTY && cell.text() == null;
        String reason = isPlain ? "" : cell.reason().in(console.locale());
        return places.isEmpty() || reason.isEmpty() ? places + reason : places + "  " + reason;
    }

    private static String shown(JsonValue value) {
        return DocumentWriter.compactJson().write(value);
    }

    private static String shortened(String text) {
        String line = text.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private void problem(RowProblem problem) {
        String row = problem.row() == null ? null : problem.row().toString();
        String place = place(problem.source(), row, problem.key());
        text.append('\n')
                .append(problem.id())
                .append("  ")
                .append(problem.column() == null ? place : place + " " + problem.column())
                .append("\n  ")
                .append(problem.text(console.locale()))
                .append('\n');
    }
}
