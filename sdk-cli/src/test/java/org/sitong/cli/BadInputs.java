package org.sitong.cli;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Input that is broken or hostile, case by case: what is made, and what the command line says of it. */
final class BadInputs {

    static final String SOUND = "{\"kind\":\"Material\",\"standard\":\"1.0\",\"code\":\"CL0001\",\"name\":\"居民身份证\"}";

    private static final int MEGABYTE = 1 << 20;

    /** Puts the bad input into a folder. */
    @FunctionalInterface
    interface Maker {
        void in(Path folder) throws IOException;
    }

    /**
     * One bad input.
     *
     * @param name what is wrong with it
     * @param maker makes it
     * @param documents how many documents are judged, the sound one included
     * @param exitCode how the run ends
     * @param said what is found: rule, document, line and a part of the Chinese message each, or a part of what standard error says
     */
    record Case(String name, Maker maker, int documents, int exitCode, List<Said> said) {
        @Override
        public String toString() {
            return name;
        }
    }

    /** What is found in a document, or, without a rule, said on standard error. */
    record Said(String rule, String document, int line, String chinese, String english) {}

    static Said said(String rule, String document, int line, String chinese, String english) {
        return new Said(rule, document, line, chinese, english);
    }

    private static Case file(String name, String file, byte[] content, Said... said) {
        return new Case(
                name, folder -> Files.write(folder.resolve(file), content), 2, ExitCodes.FINDINGS, List.of(said));
    }

    private static Case json(String name, byte[] content, String rule, int line, String chinese, String english) {
        return file(name, "bad.json", content, said(rule, "bad.json", line, chinese, english));
    }

    private static Case json(String name, String content, String rule, int line, String chinese, String english) {
        return json(name, content.getBytes(UTF_8), rule, line, chinese, english);
    }

    private static Case yaml(String name, String content, Said... said) {
        return file(name, "bad.yaml", content.getBytes(UTF_8), said);
    }

    private static Case lines(String name, String content, int documents, Said... said) {
        return new Case(
                name,
                folder -> Files.writeString(folder.resolve("bad.ndjson"), content),
                documents + 1,
                said.length == 0 ? ExitCodes.OK : ExitCodes.FINDINGS,
                List.of(said));
    }

    private static Case fine(String name, byte[] content) {
        return new Case(name, folder -> Files.write(folder.resolve("bad.json"), content), 2, ExitCodes.OK, List.of());
    }

    private static Case tree(String name, int documents, int exitCode, Maker maker, Said... said) {
        return new Case(name, maker, documents, exitCode, List.of(said));
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (Object part : parts) {
            bytes.writeBytes(part instanceof byte[] raw ? raw : part.toString().getBytes(UTF_8));
        }
        return bytes.toByteArray();
    }

    private static byte[] raw(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }

    static String with(String member) {
        return SOUND.substring(0, SOUND.length() - 1) + "," + member + "}";
    }

    private static final String SYNTAX = "document.syntax";
    private static final String ENCODING = "document.encoding";
    private static final byte[] MARK = raw(0xEF, 0xBB, 0xBF);

    static Stream<Case> encodings() {
        String utf8 = "UTF-8";
        return Stream.of(
                json("GBK", SOUND.getBytes(Charset.forName("GBK")), ENCODING, 1, "GBK/GB18030", "GBK/GB18030"),
                json(
                        "GB18030 with rare characters",
                        SOUND.replace("居民", "㐀𠀀").getBytes(Charset.forName("GB18030")),
                        ENCODING,
                        1,
                        "转换为 UTF-8",
                        "convert it to UTF-8"),
                fine("byte order mark", bytes(MARK, SOUND)),
                json("two byte order marks", bytes(MARK, MARK, SOUND), ENCODING, 1, "写了两次", "twice"),
                json("UTF-16 with mark", SOUND.getBytes(Charset.forName("UTF-16")), ENCODING, 1, "UTF-16", utf8),
                json("UTF-16 LE", SOUND.getBytes(Charset.forName("UTF-16LE")), ENCODING, 1, "UTF-16", utf8),
                json("UTF-16 BE", SOUND.getBytes(Charset.forName("UTF-16BE")), ENCODING, 1, "UTF-16", utf8),
                json(
                        "UTF-16 that begins with Han",
                        "居民身份证：材料".getBytes(Charset.forName("UTF-16LE")),
                        ENCODING,
                        1,
                        "UTF-16",
                        utf8),
                json(
                        "overlong UTF-8",
                        bytes("{\"kind\":\n\"Mat", raw(0xC0, 0xAF), "erial\"}"),
                        ENCODING,
                        2,
                        "0xC0",
                        "0xC0"),
                json(
                        "encoded surrogate",
                        bytes("{\"a\":\"", raw(0xED, 0xA0, 0x80), "\"}"),
                        ENCODING,
                        1,
                        "0xED",
                        "0xED"),
                json("cut inside a character", bytes("{\"a\":\"", raw(0xE5, 0xB1)), ENCODING, 1, "0xE5", "0xE5"),
                json(
                        "binary",
                        raw(0x89, 'P', 'N', 'G', 13, 10, 0, 0, 0, 7),
                        "document.binary",
                        2,
                        "不是文本",
                        "not a text"),
                json("empty", "", "document.empty", 1, "空的", "empty"),
                json("blank", " \n\t\n", "document.empty", 1, "空的", "empty"));
    }

    static Stream<Case> json() {
        return Stream.of(
                json("truncated", "{\"kind\":\"Material\",\n\"name\":\"居", SYNTAX, 2, "意外结束", "ends unexpectedly"),
                json("duplicate name", with("\n\"name\":1"), "document.duplicate-key", 2, "不止一次", "more than once"),
                json("half a character", with("\"x\":\"\\ud800\""), "document.lone-surrogate", 1, "半个字符", "surrogate"),
                json("content behind the end", SOUND + "\n}", "document.trailing-content", 2, "多余", "more content"),
                json("comment", "// x\n" + SOUND, SYNTAX, 1, "注释", "comments"),
                json("full-width marks", "{“kind”：1}", SYNTAX, 1, "全角", "full-width"),
                json("10,000 levels", "[".repeat(10_000), "document.too-deep", 1, "64 层", "64 levels"),
                json(
                        "60 MB",
                        with("\"x\":\"" + "a".repeat(60 * MEGABYTE) + "\""),
                        "document.too-large",
                        1,
                        "请缩短或拆分",
                        "split"),
                json(
                        "10 MB string",
                        with("\"x\":\"" + "a".repeat(10 * MEGABYTE) + "\""),
                        "document.too-large",
                        1,
                        "请缩短或拆分",
                        "split"),
                json(
                        "2 MB string",
                        with("\n\"x\":\"" + "a".repeat(2 * MEGABYTE) + "\""),
                        "document.string-too-long",
                        2,
                        "1048576 个字符",
                        "1048576 characters"),
                json(
                        "1,000,000 values",
                        with("\"x\":[[" + "1,".repeat(90_000) + "1]" + (",[" + "1,".repeat(90_000) + "1]").repeat(9)
                                + "]"),
                        "document.too-many-values",
                        1,
                        "500000 个",
                        "500000 values"),
                json(
                        "list of 200,000",
                        with("\"x\":[" + "1,".repeat(200_000) + "1]"),
                        "document.array-too-long",
                        1,
                        "100000 个",
                        "100000 elements"),
                json(
                        "number that vanishes",
                        with("\n\"version\":1e-99999999"),
                        "document.number-out-of-range",
                        2,
                        "超出",
                        "outside the range"),
                json(
                        "number of 200 digits",
                        with("\"version\":" + "9".repeat(200)),
                        "document.number-out-of-range",
                        1,
                        "100 位",
                        "100 digits"),
                json("no object", "[1]", "schema.kind", 1, "应当是一个对象", "is an object"),
                json("unknown kind", "{\"kind\":\"Item\"}", "schema.kind", 1, "Item", "Item"));
    }

    static Stream<Case> yaml() {
        String head = "kind: Material\nstandard: '1.0'\n";
        return Stream.of(
                yaml(
                        "anchor bomb",
                        "a: &a [x,x]\nb: &b [*a,*a]\nc: &c [*b,*b]\nd: [*c,*c]\n",
                        said("document.yaml-anchor", "bad.yaml", 1, "锚点", "anchors"),
                        said("document.yaml-alias", "bad.yaml", 2, "别名", "aliases")),
                yaml("alias", head + "name: *x\n", said("document.yaml-alias", "bad.yaml", 3, "别名", "aliases")),
                yaml("tag", head + "name: !!str x\n", said("document.yaml-tag", "bad.yaml", 3, "标签", "tags")),
                yaml(
                        "tag that would run code",
                        head + "name: !!javax.script.ScriptEngineManager [x]\n",
                        said("document.yaml-tag", "bad.yaml", 3, "标签", "tags")),
                yaml("merge key", "<<: {a: 1}\n", said("document.yaml-merge-key", "bad.yaml", 1, "合并键", "merge")),
                yaml(
                        "several documents",
                        head + "---\n" + head,
                        said("document.multiple-documents", "bad.yaml", 3, "NDJSON", "NDJSON")),
                yaml(
                        "code without quotes",
                        "kind: ServiceItem\nstandard: '1.0'\nidentity: {national: {basicCode: 440106000000}}\n",
                        said("schema.type", "bad.yaml", 3, "\"440106000000\"", "quotes")),
                yaml(
                        "list as a name",
                        "[a, b]: 1\n",
                        said("document.yaml-complex-key", "bad.yaml", 1, "属性名", "property")),
                yaml("tab", "a:\n\tb: 1\n", said(SYNTAX, "bad.yaml", 2, "制表符", "tabs")),
                yaml("comments only", "# nothing\n", said("document.empty", "bad.yaml", 1, "空的", "empty")),
                yaml(
                        "10,000 levels",
                        "[".repeat(10_000),
                        said("document.too-deep", "bad.yaml", 1, "64 层", "64 levels")));
    }

    static Stream<Case> lines() {
        Said second = said(SYNTAX, "bad.ndjson:2", 2, "意外结束", "ends unexpectedly");
        Said sixth = said(SYNTAX, "bad.ndjson:6", 6, "没有加引号", "not quoted");
        String mixed = SOUND + "\n{\n\n" + SOUND + "\n  \t\nnonsense\n" + SOUND;
        return Stream.of(
                lines("bad lines among good ones, no end to the last", mixed, 5, second, sixth),
                lines("CRLF", mixed.replace("\n", "\r\n") + "\r\n", 5, second, sixth),
                lines(
                        "CR inside lines",
                        SOUND.replace(",", "\r,\r") + "\n{\n" + SOUND + "\n",
                        3,
                        said(SYNTAX, "bad.ndjson:2", 2, "意外结束", "ends unexpectedly")),
                lines("blank lines only at the end", SOUND + "\n\n\n", 1),
                lines("byte order marks of joined files", "\uFEFF" + SOUND + "\n\uFEFF" + SOUND + "\n", 2),
                lines(
                        "two documents on a line",
                        SOUND + "\n" + SOUND + SOUND + "\n",
                        2,
                        said("document.multiple-documents", "bad.ndjson:2", 2, "第二个", "second")),
                lines(
                        "20 MB line",
                        SOUND + "\n" + with("\"x\":\"" + "a".repeat(20 * MEGABYTE) + "\"") + "\n" + SOUND + "\n",
                        3,
                        said("document.too-large", "bad.ndjson:2", 2, "8388608", "8388608")),
                lines("nothing", "", 1, said("document.empty", "bad.ndjson:1", 1, "空的", "empty")),
                file(
                        "UTF-16",
                        "bad.ndjson",
                        (SOUND + "\n" + SOUND + "\n").getBytes(Charset.forName("UTF-16LE")),
                        said(ENCODING, "bad.ndjson:1", 1, "UTF-16", "UTF-16")));
    }

    /** Said of a path on standard error instead of a document. */
    private static Said error(String chinese, String english) {
        return said("", "", 0, chinese, english);
    }

    static Stream<Case> files() {
        return Stream.of(
                tree(
                        "folder without definitions",
                        1,
                        ExitCodes.NO_INPUT,
                        folder -> Files.writeString(
                                Files.createDirectory(folder.resolve("bad")).resolve("read.me"), "x"),
                        error("没有定义文件", "no files of definitions")),
                tree("nothing there", 1, ExitCodes.NO_INPUT, folder -> {}, error("找不到", "not found")),
                tree(
                        "unknown ending",
                        1,
                        ExitCodes.NO_INPUT,
                        folder -> Files.writeString(folder.resolve("bad"), SOUND),
                        error(".ndjson", "Extensions")),
                tree(
                        "file that may not be read",
                        2,
                        ExitCodes.FINDINGS,
                        folder -> refuse(Files.writeString(folder.resolve("bad.json"), SOUND)),
                        said("document.unreadable", "bad.json", 0, "没有权限", "no permission")),
                tree(
                        "link that leads nowhere, in a folder",
                        2,
                        ExitCodes.FINDINGS,
                        folder -> link(
                                Files.createDirectory(folder.resolve("bad")).resolve("x.json"), "nowhere.json"),
                        said("document.unreadable", "bad/x.json", 0, "文件不存在", "no such file")),
                tree(
                        "links in a loop, in a folder",
                        3,
                        ExitCodes.FINDINGS,
                        folder -> {
                            Path bad = Files.createDirectory(folder.resolve("bad"));
                            link(bad.resolve("x.json"), "y.json");
                            link(bad.resolve("y.json"), "x.json");
                        },
                        said("document.unreadable", "bad/x.json", 0, "成了环", "in a loop"),
                        said("document.unreadable", "bad/y.json", 0, "成了环", "in a loop")),
                tree("folder that links to itself", 2, ExitCodes.OK, folder -> {
                    Path bad = Files.createDirectory(folder.resolve("bad"));
                    Files.writeString(bad.resolve("x.json"), SOUND.replace("CL0001", "CL0002"));
                    link(bad.resolve("again"), ".");
                }),
                tree(
                        "named pipe",
                        1,
                        ExitCodes.NO_INPUT,
                        folder -> pipe(folder.resolve("bad.json")),
                        error("管道", "pipe")),
                tree("named pipe in a folder", 2, ExitCodes.OK, folder -> {
                    Path bad = Files.createDirectory(folder.resolve("bad"));
                    Files.writeString(bad.resolve("x.json"), SOUND.replace("CL0001", "CL0002"));
                    pipe(bad.resolve("y.json"));
                }),
                tree(
                        "folder named like a file",
                        2,
                        ExitCodes.OK,
                        folder -> Files.writeString(
                                Files.createDirectory(folder.resolve("bad.json"))
                                        .resolve("x.json"),
                                SOUND.replace("CL0001", "CL0002"))));
    }

    static Stream<Case> cases() {
        return Stream.of(encodings(), json(), yaml(), lines(), files()).flatMap(cases -> cases);
    }

    private static void refuse(Path file) {
        if (!file.toFile().setReadable(false) || Files.isReadable(file)) {
            abort("a user or system that refuses nothing");
        }
    }

    private static void link(Path link, String target) throws IOException {
        try {
            Files.createSymbolicLink(link, Path.of(target));
        } catch (UnsupportedOperationException e) {
            abort("a system without symbolic links");
        }
    }

    private static void pipe(Path pipe) throws IOException {
        try {
            Process made = new ProcessBuilder("mkfifo", pipe.toString()).start();
            if (made.waitFor() != 0) {
                abort("a system that makes no named pipes");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        } catch (IOException e) {
            abort("a system without mkfifo");
        }
    }

    private BadInputs() {}
}
