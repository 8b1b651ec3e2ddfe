package org.sitong.cli.internal.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.ReadResult;
import org.sitong.json.JsonValue;

class LayoutTest {

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static JsonValue read(byte[] bytes, DocumentFormat format) {
        ReadResult read = DocumentReader.standard().read(bytes, format);
        assertThat(read.problems())
                .as(new String(bytes, StandardCharsets.UTF_8))
                .isEmpty();
        return read.value();
    }

    private static void holds(String source, DocumentFormat format) {
        byte[] once = Layout.of(utf8(source), format).bytes();
        assertThat(once).as(source).isNotNull();
        assertThat(read(once, format)).isEqualTo(read(utf8(source), format));
        assertThat(new String(Layout.of(once, format).bytes(), StandardCharsets.UTF_8))
                .as(source)
                .isEqualTo(new String(once, StandardCharsets.UTF_8));
    }

    @Property(tries = 500)
    void yamlKeepsContentAndCommentsAndIsStable(@ForAll("yaml") String source) {
        holds(source, DocumentFormat.YAML);
        byte[] once = Layout.of(utf8(source), DocumentFormat.YAML).bytes();
        assertThat(comments(new String(once, StandardCharsets.UTF_8))).isEqualTo(comments(source));
    }

    /** Every comment of the generated texts, and nothing else in them, has this form. */
    private static List<String> comments(String text) {
        return text.lines()
                .filter(line -> line.contains("# 注"))
                .map(line -> line.substring(line.indexOf("# 注")).stripTrailing())
                .toList();
    }

    @Property(tries = 200)
    void jsonKeepsContentAndIsStable(@ForAll("tree") List<String> lines) {
        JsonValue value = read(utf8(String.join("\n", lines)), DocumentFormat.YAML);
        holds(value.toString().isEmpty() ? "{}" : json(value), DocumentFormat.JSON);
    }

    private static String json(JsonValue value) {
        return org.sitong.document.DocumentWriter.compactJson().write(value);
    }

    @Test
    void oddPlacesForCommentsAreKeptOrRefused() {
        for (String source : List.of(
                "# only\na: 1",
                "--- # 注 start\na: 1\n... # 注 end\n",
                "a: # x\n  # y\n  b: 1 # z\n  # w\n",
                "a:\n  - # x\n    b: 1\n  -   # y\n    - 1\n    # z\n",
                "{a: [1, # x\n 2], # y\n b: {} # z\n}\n# end",
                "a: >- # folded\n  one\n  two\n\n# after\nb: 'x # y'\n",
                "- |\n  text\n\n\n# after\n",
                "a: \"one\n  two # no comment\"\n# c\n",
                "a: one\n  two\n  # c\nb: 2",
                "? a # k\n: 1 # v\n",
                "[]\n# c",
                "a: []  # c\r\n\r\n# d\r\nb: x\r\n",
                "a:\n  b:\n    c: 1\n      # deep\n  # middle\n# flat\n")) {
            byte[] once = Layout.of(utf8(source), DocumentFormat.YAML).bytes();
            if (once != null) {
                holds(source, DocumentFormat.YAML);
            }
            assertThat(once).as(source).isNotNull();
        }
    }

    @Provide
    Arbitrary<String> yaml() {
        Arbitrary<Integer> dice = Arbitraries.integers().between(0, 9);
        return Combinators.combine(
                        tree(),
                        dice.list().ofMinSize(40).ofMaxSize(200),
                        Arbitraries.integers().between(0, 6))
                .as(LayoutTest::withComments);
    }

    /** The lines of a mapping in block style; lists and mappings nested. */
    @Provide
    Arbitrary<List<String>> tree() {
        return mapping(3).map(lines -> lines);
    }

    private static Arbitrary<List<String>> mapping(int depth) {
        Arbitrary<List<String>> scalar = scalar().map(value -> List.of(" " + value));
        Arbitrary<List<String>> members = depth == 0
                ? Arbitraries.oneOf(scalar, block())
                : Arbitraries.oneOf(
                        scalar,
                        block(),
                        mapping(depth - 1).map(lines -> nested(lines, "  ")),
                        sequence(depth - 1).map(lines -> nested(lines, "  ")));
        return members.list().ofMinSize(1).ofMaxSize(4).map(all -> {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                lines.add("k" + i + ":" + all.get(i).get(0));
                lines.addAll(all.get(i).subList(1, all.get(i).size()));
            }
            return lines;
        });
    }

    private static Arbitrary<List<String>> sequence(int depth) {
        Arbitrary<List<String>> scalar = scalar().map(List::of);
        Arbitrary<List<String>> elements = depth == 0 ? scalar : Arbitraries.oneOf(scalar, mapping(depth - 1));
        return elements.list().ofMinSize(1).ofMaxSize(3).map(all -> {
            List<String> lines = new ArrayList<>();
            for (List<String> element : all) {
                lines.add("- " + element.get(0));
                element.subList(1, element.size()).forEach(line -> lines.add("  " + line));
            }
            return lines;
        });
    }

    private static List<String> nested(List<String> lines, String indent) {
        List<String> nested = new ArrayList<>(List.of(""));
        lines.forEach(line -> nested.add(indent + line));
        return nested;
    }

    private static Arbitrary<String> scalar() {
        return Arbitraries.of(
                "text",
                "甲乙",
                "'it''s'",
                "\"a # b\"",
                "12",
                "-0.50",
                "true",
                "null",
                "[]",
                "{}",
                "[1, {a: b}]",
                "a#b",
                "440106000000",
                "~");
    }

    /** A block of lines, which keeps its own marks of comments. */
    private static Arbitrary<List<String>> block() {
        return Arbitraries.of("|", "|-", ">", ">-")
                .map(sign -> List.of(" " + sign, "        第一行 # 文", "", "        第二行"));
    }

    /** Puts comments and blank lines between lines and behind them, where YAML allows them. */
    private static String withComments(List<String> lines, List<Integer> dice, int columns) {
        StringBuilder text = new StringBuilder();
        int thrown = 0;
        for (String line : lines) {
            boolean inBlock = line.isBlank() || line.contains("第");
            int side = dice.get(thrown++ % dice.size());
            if (!inBlock && side == 1) {
                text.append("\n\n");
            }
            if (!inBlock && side <= 2) {
                text.append(" ".repeat(columns)).append("# 注").append(thrown).append('\n');
            }
            text.append(line);
            if (!inBlock && side >= 7) {
                text.append(" # 注").append(thrown).append("行 ");
            }
            text.append('\n');
        }
        return text.append("# 注尾\n").toString();
    }
}
