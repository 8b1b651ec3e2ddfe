package org.sitong.exchange.internal.file;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.exchange.TableFormat;

/**
 * A file that holds a table.
 *
 * @param path the file
 * @param format how it holds the rows
 * @param charset how it is encoded
 */
public record TableFile(Path path, TableFormat format, Charset charset) {

    /** The file that a path names, or {@code null} where its name tells no format. */
    public static @Nullable TableFile of(Path path, Charset charset) {
        TableFormat format = TableFormat.of(path).orElse(null);
        return format == null ? null : new TableFile(path, format, charset);
    }

    /** The file's last name: what rows and problems call it. */
    public String source() {
        return String.valueOf(path.getFileName());
    }

    /** The table's name: the file's without its extension. */
    public String table() {
        return spoken(bareName());
    }

    /**
     * What the exchange calls a table or column: databases that fold names write them in capitals, also into files; where
     * the file's own name is in capitals, they are given in small letters.
     */
    String spoken(String name) {
        return isCapital(bareName()) && isCapital(name) ? name.toLowerCase(Locale.ROOT) : name;
    }

    private String bareName() {
        return StringUtils.substringBeforeLast(source(), ".");
    }

    private static boolean isCapital(String name) {
        return name.equals(name.toUpperCase(Locale.ROOT));
    }

    /** The columns, as far as the file says them before its rows. */
    public List<String> columns() throws IOException {
        if (format != TableFormat.CSV) {
            return List.of();
        }
        try (FileRows rows = rows()) {
            return rows instanceof CsvRows csv ? csv.columns() : List.of();
        }
    }

    /** The rows; a file that cannot be read has one that says so. */
    public FileRows rows() {
        return FileRows.open(this);
    }
}
