package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.json.JsonValue;

class TableFolderTest {

    private static final Charset GB18030 = Charset.forName("GB18030");

    @TempDir
    Path folder;

    @Test
    void takesTheTablesOfAFolderByTheirNames() throws IOException {
        write("b.csv", "x\n1a\n");
        write("a.json", "[]");
        write("c.d.ndjson", "{\"x\": \"1\"}\n");
        write("E.JSONL", "");
        write(".hidden.csv", "x\n");
        write("readme.txt", "x\n");
        Files.createDirectory(folder.resolve("below"));
        try (TableFolder tables = TableFolder.of(folder)) {
            assertThat(tables.tables()).containsExactly("e", "a", "b", "c.d");
            assertThat(tables.columns("b")).containsExactly("x");
            assertThat(tables.columns("a")).isEmpty();
        }
    }

    @Test
    void namesOfFilesThatAreInCapitalsAreGivenInSmallLetters() throws IOException {
        write("UP_TASK.CSV", "ROW_GUID,camelCase,名称\n1a,x,甲\n");
        write("DN_TASK.json", "[{\"ROW_GUID\": \"1a\", \"camelCase\": \"x\"}]");
        write("portal.csv", "TASK_CODE\nx\n");
        assertThat(said("up_task")).containsExactly("2 {row_guid=1a, camelCase=x, 名称=甲}");
        assertThat(said("dn_task")).containsExactly("1 {row_guid=1a, camelCase=x}");
        assertThat(said("portal")).containsExactly("2 {TASK_CODE=x}");
    }

    @Test
    void readsCsv() throws IOException {
        write(
                "t.csv",
                "\uFEFFrow_guid, name ,text,\r\n"
                        + "001,张三,\"一,\"\"二\"\"\n三\",\r\n"
                        + "\r\n"
                        + "  ,,,\r\n"
                        + "002,01^02,=1+1,,,\r\n"
                        + "003,,  ");
        assertThat(said("t"))
                .containsExactly(
                        "2 {row_guid=001, name=张三, text=一,\"二\"\n三}",
                        "6 {row_guid=002, name=01^02, text==1+1}",
                        "7 {row_guid=003, text=  }");
    }

    @Test
    void readsLonelyCarriageReturnsAsLineEnds() throws IOException {
        write("t.csv", "a,b\r1x,2\r3x,\"4\r5\"\r6x,7\r");
        assertThat(said("t")).containsExactly("2 {a=1x, b=2}", "3 {a=3x, b=4\r5}", "5 {a=6x, b=7}");
    }

    @Test
    void readsJsonListsAndWhatIsWrappedAroundThem() throws IOException {
        write("t.json", "[{\"a\": \"1\", \"n\": 2, \"none\": null, \"empty\": \"\"},\n\n{\"a\": [{\"b\": true}]}]");
        assertThat(said("t")).containsExactly("1 {a=1, n=2}", "3 {a=[{b=true}]}");
        write(
                "t.json",
                "\uFEFF{\"code\": 200, \"x\": {\"y\": [1]},\n \"rows\": [\n  {\"a\": \"]}\\\"\"}\n ], \"total\": 1}\n");
        assertThat(said("t")).containsExactly("3 {a=]}\"}");
        write("t.json", "{\"data\": []}");
        assertThat(said("t")).isEmpty();
    }

    @Test
    void readsNdjson() throws IOException {
        write("t.ndjson", "{\"a\": \"1\"}\r\n\n{\"a\": 2");
        write("u.ndjson", "");
        assertThat(said("t")).containsExactly("1 {a=1}", "3 exchange.row-unreadable 内容在这里意外结束，可能缺少右括号或右引号");
        assertThat(said("u")).isEmpty();
    }

    @Test
    void readsInTheEncodingThatIsNamed() throws IOException {
        String csv = "row_guid,名称\n1a,企业投资项目备案\n";
        Files.write(folder.resolve("t.csv"), csv.getBytes(GB18030));
        Files.write(folder.resolve("u.json"), "[{\"名\\\\称\": \"企业投资项目备案\\n“二”\"}]".getBytes(GB18030));
        assertThat(said("t"))
                .containsExactly(
                        "1 exchange.table-unreadable " + "文件是 GBK/GB18030 编码，而不是 UTF-8；请转换为 UTF-8，或者读取时指定编码 GB18030");
        assertThat(said("u").get(0)).contains("GB18030");
        assertThat(said("t", GB18030)).containsExactly("2 {row_guid=1a, 名称=企业投资项目备案}");
        assertThat(said("u", GB18030)).containsExactly("1 {名\\称=企业投资项目备案\n“二”}");
        write("t.csv", csv);
        assertThat(said("t", GB18030))
                .containsExactly("1 exchange.table-unreadable 文件是 UTF-8 编码，而读取时指定的是 GB18030；请改为指定 UTF-8");
        Files.write(folder.resolve("t.csv"), csv.getBytes(StandardCharsets.UTF_16));
        assertThat(said("t")).containsExactly("1 exchange.table-unreadable 文件是 UTF-16 或 UTF-32 编码；请转换为 UTF-8");
        assertThat(said("t", StandardCharsets.UTF_16)).containsExactly("2 {row_guid=1a, 名称=企业投资项目备案}");
    }

    @Test
    void namesTheRowAndTheColumnOfBytesThatAreNoText() throws IOException {
        byte[] bytes = "a,b\n1x,甲\n2x,乙\n3x,丙𠮷\n".getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 15] = (byte) 0xC0; // in 乙
        Files.write(folder.resolve("t.csv"), bytes);
        List<TableRow> rows = rows("t", StandardCharsets.UTF_8);
        assertThat(said(rows))
                .containsExactly(
                        "2 {a=1x, b=甲}",
                        "3 exchange.row-unreadable 单元格中有无法解码的字节 0xC0，不是有效的 UTF-8 文字",
                        "4 {a=3x, b=丙𠮷}");
        assertThat(rows.get(1).problems().get(0).column()).isEqualTo("b");
        assertThat(rows.get(1).cells().get("a")).isEqualTo(JsonValue.of("2x"));
    }

    @Test
    void namesTheBytesOfAnotherEncodingThatAreNoText() throws IOException {
        OutputStream out = Files.newOutputStream(folder.resolve("t.ndjson"));
        try (out) {
            out.write("{\"a\": \"甲乙\"}\n{\"a\": \"".getBytes(GB18030));
            out.write(0xFF);
            out.write("\"}\n{\"a\": \"丙\"}\n".getBytes(GB18030));
        }
        List<String> said = said("t", GB18030);
        assertThat(said).hasSize(3).element(1).asString().startsWith("2 exchange.row-unreadable");
        assertThat(said).element(2).isEqualTo("3 {a=丙}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|文件是空的，连表头也没有",
                "'\\n \\n'|文件是空的，连表头也没有",
                "'a,b,A\\n'|表头中列名“A”出现了不止一次（不分大小写）",
                "'a,,b\\n1,2,3\\n'|表头的第 2 列没有列名",
                "'20260101,x\\n'|第一行应当是列名，这里却是数据（“20260101”）",
                "'a;b;c\\n1;2;3\\n'|列与列之间要用半角逗号分隔，这里用的是“;”",
                "'a\\tb\\n'|列与列之间要用半角逗号分隔，这里用的是“\\t”",
                "'a，b\\n'|列与列之间要用半角逗号分隔，这里用的是“，”",
                "'\"a,b\\nx,y\\n'|第 1 个单元格的引号没有闭合"
            })
    void refusesAFaultyHeader(String text, String reason) throws IOException {
        write("t.csv", text.replace("\\n", "\n").replace("a\\t", "a\t"));
        assertThat(said("t")).hasSize(1).first().asString().startsWith("1 exchange.table-unreadable " + reason);
        assertThat(columns("t")).isEmpty();
    }

    @Test
    void tellsRowsWithTooFewAndTooManyCells() throws IOException {
        write("t.csv", "a,b,c\n1,2\n1,2,3,4,\n1,2,3,,\n");
        List<TableRow> rows = rows("t", StandardCharsets.UTF_8);
        assertThat(said(rows))
                .containsExactly("2 exchange.row-cells 2/3", "3 exchange.row-cells 4/3", "4 {a=1, b=2, c=3}");
        assertThat(rows.get(0).cells().get("a")).isEqualTo(JsonValue.of("1"));
    }

    @Test
    void aQuoteThatIsNotClosedCostsItsOwnLineOnly() throws IOException {
        write("t.csv", "a,b\nx1,\"甲\nx2,\"乙\"\nx3,丙\nx4,\"丁\nx5,戊\n");
        assertThat(said("t"))
                .containsExactly(
                        "2 exchange.row-unreadable 第 2 个单元格的右引号后面还有文字；内容中的引号要写成两个，或者左引号是多余的",
                        "3 {a=x2, b=乙}",
                        "4 {a=x3, b=丙}",
                        "5 exchange.row-unreadable 第 2 个单元格的引号没有闭合",
                        "6 {a=x5, b=戊}");
    }

    @Test
    void aQuoteInsideAnUnquotedCellIsText() throws IOException {
        write("t.csv", "a,b\nx\"1\",2\"\n\"x\"  ,3\n\"x\"y,4\nz,5\n");
        assertThat(said("t").subList(0, 2)).containsExactly("2 {a=x\"1\", b=2\"}", "3 {a=x, b=3}");
        assertThat(said("t").get(2)).startsWith("4 exchange.row-unreadable 第 1 个单元格的右引号");
        assertThat(said("t").get(3)).isEqualTo("5 {a=z, b=5}");
    }

    @Test
    void aCellThatIsTooLongIsSkipped() throws IOException {
        String huge = "长".repeat(10_000_000);
        write(
                "t.csv",
                "a,b\nx1," + huge + "\nx2,\"" + huge + "\"\nx3,\"" + huge.substring(0, 2_000_000) + "\"\nx4,1\n");
        assertThat(said("t"))
                .containsExactly(
                        "2 exchange.row-unreadable 第 2 个单元格超过 1048576 个字符的上限",
                        "3 exchange.row-unreadable 第 2 个单元格超过 1048576 个字符的上限",
                        "4 exchange.row-unreadable 第 2 个单元格超过 1048576 个字符的上限",
                        "5 {a=x4, b=1}");
        TableRow tooLong = rows("t", StandardCharsets.UTF_8).get(2);
        assertThat(tooLong.problems().get(0).column()).isEqualTo("b");
        assertThat(tooLong.cells().get("a")).isEqualTo(JsonValue.of("x3"));
        write("u.json", "[{\"a\": \"" + huge + "\"}, {\"a\": 1}]");
        assertThat(said("u")).containsExactly("1 exchange.row-unreadable 文档超过 8388608 字节的上限；请缩短或拆分，附件另存", "1 {a=1}");
        write("v.csv", "a\n" + ",".repeat(9_000_000) + "\nx\n");
        assertThat(said("v")).containsExactly("2 exchange.row-unreadable 单元格超过 10000 个的上限", "3 {a=x}");
    }

    @Test
    void tellsNulAndBinary() throws IOException {
        write("t.csv", "a,b\n1,x\0y\n2,z\n");
        assertThat(said("t")).containsExactly("2 exchange.row-unreadable 单元格中含有空字符（NUL）", "3 {a=2, b=z}");
        write("u.csv", "a,\0b\n");
        assertThat(said("u")).containsExactly("1 exchange.table-unreadable 这不是文本文件，其中含有空字节（NUL）");
        write("v.csv", "PK\u0003\u0004 and so on");
        assertThat(said("v").get(0)).contains("Excel");
    }

    @Test
    void tellsFaultyMembersOfAJsonList() throws IOException {
        write("t.json", "[{\"a\": 1},\n7,\n{\"a\": 1, \"a\": 2},\n{\"a\": tru},\n{\"a\": \"x\n\"},\n{\"a\": 5}]");
        assertThat(said("t"))
                .containsExactly(
                        "1 {a=1}",
                        "2 exchange.row-unreadable 这一行不是 JSON 对象",
                        "3 exchange.row-unreadable “a”在同一对象中出现了不止一次，只取第一个；请只保留一个",
                        "4 exchange.row-unreadable “tru”没有加引号；文字和属性名都要用双引号",
                        "5 exchange.row-unreadable 引号没有在本行闭合；文字中的换行要写成 \\n",
                        "7 {a=5}");
        write("t.json", "[{\"a\": 1},\n{\"a\": \"x},\n{\"a\": \"y\"}]");
        assertThat(said("t")).containsExactly("1 {a=1}", "2 exchange.table-unreadable 文件在这一行写完之前就结束了，可能不完整，或者缺少右括号");
        String deep = "[".repeat(10_000) + "]".repeat(10_000);
        write("t.json", "[{\"a\": " + deep + "}, {\"a\": 1}]");
        assertThat(said("t")).containsExactly("1 exchange.row-unreadable 对象和数组的嵌套超过 64 层的上限；请检查括号或缩进是否有误", "1 {a=1}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "''|文件是空的，连表头也没有",
                "' '|文件是空的",
                "'{\"a\": 1}'|找不到由各行组成的列表",
                "'x'|找不到由各行组成的列表",
                "'{\"a\": '|找不到由各行组成的列表",
                "'[,]'|列表中的各行之间应当恰好有一个逗号",
                "'[}'|列表中的各行之间应当恰好有一个逗号",
                "'['|文件在这一行写完之前就结束了",
                "'[{\"a\": [{}'|文件在这一行写完之前就结束了",
                "'[] x'|列表结束之后还有多余的内容",
                "'{\"a\": []'|文件在这一行写完之前就结束了",
                "'{\"a\": [], 1}'|列表结束之后还有多余的内容"
            })
    void refusesJsonWithoutAListOfRows(String text, String reason) throws IOException {
        write("t.json", text);
        assertThat(said("t")).hasSize(1).first().asString().startsWith("1 exchange.table-unreadable " + reason);
    }

    @Test
    void goesOnAfterAMemberWithoutComma() throws IOException {
        write("t.json", "[{\"a\": 1} {\"a\": 2}]");
        assertThat(said("t")).containsExactly("1 {a=1}", "1 exchange.table-unreadable 列表中的各行之间应当恰好有一个逗号");
    }

    @Test
    void opensNothingButOrdinaryFiles() throws IOException, InterruptedException {
        Files.createDirectory(folder.resolve("folder.csv"));
        Files.createSymbolicLink(folder.resolve("loop.csv"), folder.resolve("loop.csv"));
        Process mkfifo = new ProcessBuilder("mkfifo", folder.resolve("pipe.csv").toString()).start();
        assumeThat(mkfifo.waitFor()).as("mkfifo").isZero();
        assertThat(said("folder")).containsExactly("1 exchange.table-unreadable 这是一个文件夹，不是文件");
        assertThat(said("loop").get(0)).startsWith("1 exchange.table-unreadable 文件不存在");
        assertThat(said("pipe").get(0)).startsWith("1 exchange.table-unreadable 这不是普通文件");
        assertThat(columns("pipe")).isEmpty();
    }

    @Test
    void tellsFilesThatVanishOrMayNotBeRead() throws IOException {
        Path file = write("t.csv", "a\nx\n");
        try (TableFolder tables = TableFolder.of(folder)) {
            Files.delete(file);
            assertThat(said(all(tables.rows("t"))).get(0)).startsWith("1 exchange.table-unreadable 文件不存在");
            assertThat(tables.columns("t")).isEmpty();
            assertThat(tables.rows("t", "a", List.of("x"))).isEmpty();
        }
        write("t.csv", "a\nx\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(file)).as("root reads everything").isFalse();
        assertThat(said("t").get(0)).startsWith("1 exchange.table-unreadable 系统无法读取文件");
    }

    @Test
    void refusesSeveralFilesForOneTable() throws IOException {
        write("t.csv", "a\nx\n");
        write("t.json", "[]");
        assertThat(said("t")).containsExactly("1 exchange.table-unreadable 同一张表有几个文件（t.csv, t.json），不知道以哪个为准；请只保留一个");
    }

    @Test
    void saysWhatCannotBeOpenedAtAll() throws IOException {
        Path text = write("t.txt", "");
        assertThatThrownBy(() -> TableFolder.of(folder.resolve("none")))
                .isInstanceOfSatisfying(
                        TableException.class,
                        e -> assertThat(e.text(Locale.CHINESE)).startsWith("找不到"));
        assertThatThrownBy(() -> TableFolder.of(List.of(text), StandardCharsets.UTF_8))
                .isInstanceOf(TableException.class)
                .hasMessageContaining("t.txt");
    }

    @Test
    void looksRowsUpWhateverTheirOrder() throws IOException {
        StringBuilder csv = new StringBuilder("task_guid,row_guid,text\n");
        int parents = 500;
        IntStream.range(0, 20_000)
                .forEach(i -> csv.append("p")
                        .append(i * 7919 % parents)
                        .append(",r")
                        .append(i)
                        .append(",")
                        .append(StringUtils.repeat("材料", 80))
                        .append("\n"));
        write("t.csv", csv.append("p1,broken\n").toString());
        try (TableFolder tables = TableFolder.of(folder)) {
            for (int batch = 0; batch < 5; batch++) {
                List<String> keys = new ArrayList<>(List.of("none", ""));
                IntStream.range(batch * 100, batch * 100 + 100).forEach(i -> keys.add("p" + i));
                List<TableRow> found = tables.rows("t", "task_guid", keys);
                assertThat(found).hasSize(4_000).isSortedAccordingTo((a, b) -> Integer.compare(a.number(), b.number()));
                assertThat(found)
                        .allMatch(row ->
                                keys.contains(row.cells().get("task_guid").toString()));
            }
            TableRow one = tables.rows("t", "row_guid", List.of("r19999")).get(0);
            assertThat(one.number()).isEqualTo(20_001);
            assertThat(one).isEqualTo(all(tables.rows("t")).get(19_999));
            assertThat(tables.rows("t", "no_such_column", List.of("x"))).isEmpty();
        }
    }

    @Test
    void looksUpValuesThatAreNoText() throws IOException {
        write("t.ndjson", "{\"k\": 7, \"v\": [{\"x\": 1.50}]}\n{\"k\": true}\n{\"v\": 1}\n");
        try (TableFolder tables = TableFolder.of(folder)) {
            assertThat(said(tables.rows("t", "k", List.of("true", "7"))))
                    .containsExactly("1 {k=7, v=[{x=1.50}]}", "2 {k=true}");
        }
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
    }

    private List<String> columns(String table) throws IOException {
        try (TableFolder tables = TableFolder.of(folder)) {
            return tables.columns(table);
        }
    }

    private List<String> said(String table) throws IOException {
        return said(table, StandardCharsets.UTF_8);
    }

    private List<String> said(String table, Charset charset) throws IOException {
        return said(rows(table, charset));
    }

    private List<TableRow> rows(String table, Charset charset) throws IOException {
        try (TableFolder tables = TableFolder.of(List.of(folder), charset)) {
            return all(tables.rows(table));
        }
    }

    static List<TableRow> all(RowCursor cursor) throws IOException {
        try (cursor) {
            List<TableRow> rows = new ArrayList<>();
            for (TableRow row = cursor.next(); row != null; row = cursor.next()) {
                rows.add(row);
            }
            assertThat(cursor.next()).isNull();
            return rows;
        }
    }

    /** Each row in short: its line with its cells, or with what is wrong. */
    private static List<String> said(List<TableRow> rows) {
        return rows.stream()
                .map(row -> row.number() + " "
                        + (row.problems().isEmpty()
                                ? Map.copyOf(row.cells().members()).isEmpty() ? "{}" : row.cells()
                                : said(row.problems().get(0))))
                .toList();
    }

    private static String said(RowProblem problem) {
        assertThat(problem.text(Locale.CHINESE)).doesNotContain("{0}");
        assertThat(problem.text(Locale.ENGLISH)).doesNotContain("{0}");
        return problem.id() + " "
                + (problem.reason() == null
                        ? String.join("/", problem.arguments())
                        : problem.reason().zh());
    }
}
