package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sitong.document.ReadLimits;
import org.sitong.exchange.TableRow;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;

/**
 * The rows of a CSV file. The first line that is not blank names the columns. Blank lines, and rows whose cells are all
 * blank, are no rows; empty cells behind the last column do not count.
 */
final class CsvRows extends FileRows {

    private static final int RECORD_LIMIT = 1 << 22;
    private static final Pattern NUMBER = Pattern.compile("[-+]?[0-9][-0-9.:/ ]*");

    /** What stands between the columns of a file that is no comma-separated one. */
    private static final String OTHER_SEPARATORS = ";\t|，；";

    private final CsvText text;
    private final Charset charset;
    private @Nullable List<String> columns;
    private @Nullable TableRow noHeader;

    CsvRows(Faults faults, InputStream in, Charset charset) {
        super(faults, in);
        this.charset = charset;
        this.text = new CsvText(new EscapingReader(in, charset), ReadLimits.DEFAULT.stringChars(), RECORD_LIMIT);
    }

    /** The names of the columns; empty where the header is faulty. */
    List<String> columns() throws IOException {
        if (columns == null) {
            columns = header();
        }
        return columns;
    }

    @Override
    @Nullable
    TableRow read() throws IOException {
        List<String> names = columns();
        if (noHeader != null) {
            return last(noHeader);
        }
        CsvRecord csv = nextFilled();
        return csv == null ? null : row(csv, names);
    }

    @Override
    int line() {
        return text.line();
    }

    private @Nullable CsvRecord nextFilled() throws IOException {
        CsvRecord csv = text.next();
        while (csv != null && csv.isBlank()) {
            csv = text.next();
        }
        return csv;
    }

    private List<String> header() throws IOException {
        CsvRecord header = nextFilled();
        if (header == null) {
            noHeader = faults().table(1, ExchangeMessages.naming("table.empty"));
            return List.of();
        }
        List<String> names = header.cells().stream().map(String::strip).toList();
        while (!names.isEmpty() && names.get(names.size() - 1).isEmpty()) {
            names = names.subList(0, names.size() - 1);
        }
        List<BilingualText> wrong = new ArrayList<>(header.fault() == null ? wrong(names) : List.of(header.fault()));
        header.tooLong().forEach(place -> wrong.add(text.tooLong(place + 1)));
        if (wrong.isEmpty()) {
            return names.stream().map(faults()::column).toList();
        }
        noHeader = faults().table(header.line(), wrong.toArray(BilingualText[]::new));
        return List.of();
    }

    private List<BilingualText> wrong(List<String> names) {
        List<BilingualText> wrong = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            BilingualText notText = notText(name);
            if (notText != null) {
                wrong.add(notText);
            } else if (name.isEmpty()) {
                wrong.add(ExchangeMessages.naming("table.header-blank", i + 1));
            } else if (NUMBER.matcher(name).matches()) {
                wrong.add(ExchangeMessages.naming("table.header-data", name));
            } else if (!seen.add(name.toLowerCase(Locale.ROOT))) {
                wrong.add(ExchangeMessages.naming("table.header-twice", name));
            }
        }
        if (names.size() == 1) {
            names.get(0)
                    .chars()
                    .filter(c -> OTHER_SEPARATORS.indexOf(c) >= 0)
                    .findFirst()
                    .ifPresent(c -> wrong.add(ExchangeMessages.naming(
                            "table.header-separator", c == '\t' ? "\\t" : Character.toString(c))));
        }
        return wrong;
    }

    private TableRow row(CsvRecord csv, List<String> names) {
        List<String> cells = csv.cells();
        Map<String, JsonValue> values = new LinkedHashMap<>();
        Map<String, BilingualText> unread = new LinkedHashMap<>();
        int count = cells.size();
        while (count > names.size() && cells.get(count - 1).isBlank()) {
            count--;
        }
        for (int i = 0; i < Math.min(count, names.size()); i++) {
            String cell = cells.get(i);
            BilingualText notText = notText(cell);
            if (csv.tooLong().contains(i)) {
                unread.put(names.get(i), text.tooLong(i + 1));
            } else if (notText != null) {
                unread.put(names.get(i), notText);
            } else if (!cell.isEmpty()) {
                values.put(names.get(i), JsonValue.of(cell));
            }
        }
        JsonValue.JsonObject object = new JsonValue.JsonObject(values);
        if (csv.fault() != null) {
            return faults().row(csv.line(), object, csv.fault());
        }
        if (count != names.size()) {
            return faults().cells(csv.line(), object, count, names.size());
        }
        return unread.isEmpty()
                ? faults().row(csv.line()).cells(object).build()
                : faults().row(csv.line(), object, unread);
    }

    /** Why a cell is no text; {@code null} where it is. */
    private @Nullable BilingualText notText(String cell) {
        int escape = EscapingReader.firstEscape(cell);
        if (escape >= 0) {
            String value = String.format(Locale.ROOT, "0x%02X", EscapingReader.escapedByte(cell.charAt(escape)));
            return ExchangeMessages.naming("table.cell-encoding", value, charset.name());
        }
        return cell.indexOf('\0') < 0 ? null : ExchangeMessages.naming("table.cell-zero");
    }
}
