package org.sitong.exchange.internal.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;

class CsvTextTest {

    private static final CsvMapper OTHER = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY)
            .enable(CsvReadFeature.SKIP_EMPTY_LINES)
            .build();

    /** Whatever a sound file holds, and in whatever portions it comes, its cells are those that a widespread reader finds. */
    @Property(tries = 1000)
    void readsSoundTextAsOthersDo(@ForAll("files") String file, @ForAll @IntRange(min = 1, max = 7) int portion)
            throws IOException {
        CsvText text = new CsvText(new Portions(file, portion), 1000, 10_000);
        List<List<String>> cells = new ArrayList<>();
        for (CsvRecord csv = text.next(); csv != null; csv = text.next()) {
            assertThat(csv.fault()).isNull();
            if (csv.cells().size() > 1 || !csv.cells().get(0).isEmpty()) {
                cells.add(csv.cells());
            }
        }
        List<List<String>> others = new ArrayList<>();
        try (MappingIterator<String[]> rows = OTHER.readerFor(String[].class).readValues(file)) {
            rows.forEachRemaining(row -> others.add(List.of(row)));
        }
        assertThat(cells).isEqualTo(others);
    }

    @Provide
    Arbitrary<String> files() {
        Arbitrary<String> plain = Arbitraries.strings().withChars("ab ;'^=中𠮷").ofMaxLength(5);
        Arbitrary<String> quoted = Arbitraries.strings()
                .withChars("ab ,\n\r中")
                .ofMaxLength(5)
                .flatMap(text -> Arbitraries.of(text, text + "\"", "\"" + text))
                .map(text -> '"' + text.replace("\"", "\"\"") + '"');
        Arbitrary<String> record = Arbitraries.oneOf(
                        plain.filter(cell -> !cell.isEmpty() && !cell.startsWith(" ")),
                        quoted.filter(cell -> !cell.equals("\"\"")))
                .list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(cells -> String.join(",", cells));
        Arbitrary<String> ends = Arbitraries.of("\n", "\r\n", "\n\n");
        return Combinators.combine(record, ends)
                .as(String::concat)
                .list()
                .ofMaxSize(6)
                .map(lines -> lines.stream().collect(Collectors.joining()));
    }

    /** Gives a few characters at a time. */
    private static final class Portions extends StringReader {

        private final int size;

        Portions(String text, int size) {
            super(text);
            this.size = size;
        }

        @Override
        public int read(char[] target, int offset, int length) throws IOException {
            return super.read(target, offset, Math.min(length, size));
        }
    }
}
