package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.DocumentEditor.Result;
import org.sitong.json.JsonPatch;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/** What a person sees of an edit. */
class DocumentEditorTest {

    private static final String ITEM = """
            # 某区事项，勿删
            kind: ServiceItem   # 类型
            name:
                main: '某某许可(新办)'  # 主项
            materials:
            # 身份证明
            - name: 居民身份证
              copies: 1
              # 以上核验后退回
            # 申请表
            - name: 申请表   # 原件
              notes: |
                第一行
                第二行
            - name: 照片
            empty: []
            flow: {a: 1, b: [x, y]} # 行内
            """;

    private static DocumentEditor edit(String text, DocumentFormat format, JsonPatch... patches) {
        ReadResult read = DocumentReader.standard().read(text.getBytes(StandardCharsets.UTF_8), format);
        return DocumentEditor.of(read).edit(List.of(patches));
    }

    private static String edited(String text, JsonPatch patch) {
        DocumentEditor editor = edit(text, text.startsWith("{") ? DocumentFormat.JSON : DocumentFormat.YAML, patch);
        assertThat(editor.results()).containsExactly(Result.APPLIED);
        return editor.text();
    }

    private static JsonPointer at(String pointer) {
        return JsonPointer.parse(pointer);
    }

    private static JsonValue json(String text) {
        return DocumentReader.standard()
                .read(text.getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
    }

    private static JsonPatch patch(String text) {
        return JsonPatch.of(json(text.replace('\'', '"')));
    }

    @Test
    void aTextIsReplacedInItsOwnQuotes() {
        JsonPatch patch = JsonPatch.EMPTY.replace(at("/name/main"), "某某许可(新办)", "某某许可（新办）");
        assertThat(edited(ITEM, patch)).isEqualTo(ITEM.replace("(新办)", "（新办）"));
        DocumentEditor editor = edit(ITEM, DocumentFormat.YAML, patch);
        assertThat(editor.edits()).singleElement().satisfies(edit -> {
            assertThat(edit.replacement()).isEqualTo("（新办）");
            assertThat(edit.range().line()).isEqualTo(4);
        });
    }

    @Test
    void linesStayLines() {
        assertThat(edited(ITEM, patch("[{'op':'replace','path':'/materials/1/notes','value':'甲\\n乙\\n'}]")))
                .isEqualTo(ITEM.replace("第一行", "甲").replace("第二行", "乙"));
        assertThat(edited(ITEM, patch("[{'op':'replace','path':'/materials/1/notes','value':'一行'}]")))
                .isEqualTo(ITEM.replace("|\n    第一行\n    第二行", "|-\n    一行"));
        assertThat(edited(ITEM, patch("[{'op':'replace','path':'/materials/1/notes','value':' 前有空格'}]")))
                .isEqualTo(ITEM.replace("|\n    第一行\n    第二行", "\" 前有空格\""));
    }

    @Test
    void anElementGoesWithItsComments() {
        assertThat(edited(ITEM, patch("[{'op':'remove','path':'/materials/0'}]")))
                .isEqualTo(ITEM.replace("# 身份证明\n- name: 居民身份证\n  copies: 1\n  # 以上核验后退回\n", ""));
        assertThat(edited(ITEM, patch("[{'op':'remove','path':'/materials/1'}]")))
                .isEqualTo(ITEM.replace("# 申请表\n- name: 申请表   # 原件\n  notes: |\n    第一行\n    第二行\n", ""));
        assertThat(edited(ITEM, patch("[{'op':'remove','path':'/materials/0/name'}]")))
                .isEqualTo(ITEM.replace("- name: 居民身份证\n  copies: 1", "- copies: 1"));
        assertThat(edited(ITEM, patch("[{'op':'remove','path':'/kind'}]")))
                .isEqualTo(ITEM.replace("kind: ServiceItem   # 类型\n", ""));
    }

    @Test
    void anElementMovesWithItsComments() {
        assertThat(edited(ITEM, patch("[{'op':'move','from':'/materials/1','path':'/materials/0'}]")))
                .isEqualTo(ITEM.replace("# 申请表\n- name: 申请表   # 原件\n  notes: |\n    第一行\n    第二行\n", "")
                        .replace("# 身份证明\n", "# 申请表\n- name: 申请表   # 原件\n  notes: |\n    第一行\n    第二行\n# 身份证明\n"));
        assertThat(edited(ITEM, patch("[{'op':'move','from':'/name/main','path':'/name/sub'}]")))
                .isEqualTo(ITEM.replace("main:", "sub:"));
    }

    /** A list in a new order is a few moves, so that its comments go along. */
    @Test
    void aListInANewOrderIsMoved() {
        JsonValue list = DocumentReader.standard()
                .read(ITEM.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML)
                .value()
                .at(at("/materials"));
        List<JsonValue> all = ((JsonValue.JsonArray) list).values();
        JsonValue turned = new JsonValue.JsonArray(List.of(all.get(2), all.get(0), all.get(1)));
        assertThat(edited(ITEM, JsonPatch.EMPTY.replace(at("/materials"), turned)))
                .isEqualTo(ITEM.replace("- name: 照片\n", "").replace("# 身份证明\n", "- name: 照片\n# 身份证明\n"));
    }

    @Test
    void whatIsNewStandsAsItsNeighboursDo() {
        assertThat(edited(ITEM, patch("[{'op':'add','path':'/name/sub','value':'新办'}]")))
                .isEqualTo(ITEM.replace("# 主项\n", "# 主项\n    sub: 新办\n"));
        assertThat(edited(ITEM, patch("[{'op':'add','path':'/materials/-','value':{'name':'a: b','copies':2}}]")))
                .isEqualTo(ITEM.replace("- name: 照片\n", "- name: 照片\n- name: \"a: b\"\n  copies: 2\n"));
        assertThat(edited(ITEM, patch("[{'op':'add','path':'/empty/0','value':'甲'}]")))
                .isEqualTo(ITEM.replace("empty: []", "empty:\n- 甲"));
        assertThat(edited(ITEM, patch("[{'op':'add','path':'/flow/b/1','value':'甲'}]")))
                .isEqualTo(ITEM.replace("[x, y]", "[x, 甲, y]"));
        assertThat(edited(ITEM, patch("[{'op':'remove','path':'/flow/b/1'},{'op':'remove','path':'/flow/b/0'}]")))
                .isEqualTo(ITEM.replace("[x, y]", "[]"));
        assertThat(edited(ITEM, patch("[{'op':'remove','path':'/name/main'}]")))
                .isEqualTo(ITEM.replace("name:\n    main: '某某许可(新办)'  # 主项\n", "name: {}\n"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"a\":1,\"b\":[1,2]} | [{'op':'add','path':'/b/1','value':9}] | {\"a\":1,\"b\":[1,9,2]}",
                "{\"a\": 1, \"b\": [1, 2]} | [{'op':'add','path':'/c','value':{'d':1}}] | {\"a\": 1, \"b\": [1, 2], \"c\": {\"d\": 1}}",
                "{\"a\": 1, \"b\": [1, 2]} | [{'op':'remove','path':'/b'}] | {\"a\": 1}",
                "{\"a\": 1, \"b\": 2} | [{'op':'remove','path':'/a'}] | {\"b\": 2}",
                "{\"a\": [ ]} | [{'op':'add','path':'/a/-','value':'x'}] | {\"a\": [\"x\"]}",
            })
    void jsonOnOneLine(String text, String patch, String expected) {
        assertThat(edited(text.strip(), patch(patch))).isEqualTo(expected.strip());
    }

    @Test
    void jsonOverLinesKeepsItsIndentationAndLineEnds() {
        String text = "{\r\n\t\"a\": {\r\n\t\t\"b\": \"x\"\r\n\t},\r\n\t\"c\": [1, 2]\r\n}\r\n";
        assertThat(edited(text, patch("[{'op':'add','path':'/a/d','value':{'e':[1]}}]")))
                .isEqualTo(text.replace(
                        "\"x\"\r\n", "\"x\",\r\n\t\t\"d\": {\r\n\t\t\t\"e\": [\r\n\t\t\t\t1\r\n\t\t\t]\r\n\t\t}\r\n"));
        assertThat(edited(text, patch("[{'op':'remove','path':'/c'}]")))
                .isEqualTo(text.replace(",\r\n\t\"c\": [1, 2]", ""));
    }

    @Test
    void patchesThatDoNotFitAreLeftOut() {
        DocumentEditor editor = edit(
                ITEM,
                DocumentFormat.YAML,
                JsonPatch.EMPTY.replace(at("/kind"), "别的", "Material"),
                JsonPatch.EMPTY.remove(at("/nowhere")),
                JsonPatch.EMPTY.remove(at("/materials/0")),
                JsonPatch.EMPTY.replace(at("/materials/2/name"), JsonValue.of("近照")),
                JsonPatch.EMPTY.replace(at("/kind"), JsonValue.of("ServiceItem")),
                JsonPatch.EMPTY.replace(at("/empty"), JsonValue.of("\uD800")),
                JsonPatch.EMPTY.replace(at("/kind"), JsonValue.of("Material")).remove(at("/nowhere")));
        assertThat(editor.results())
                .containsExactly(
                        Result.MISMATCH,
                        Result.MISMATCH,
                        Result.APPLIED,
                        Result.OVERLAP,
                        Result.NOTHING_TO_DO,
                        Result.REFUSED,
                        Result.MISMATCH);
        DocumentEditor again = editor.edit(List.of(JsonPatch.EMPTY.remove(at("/materials/1"))));
        assertThat(again.results()).containsExactly(Result.APPLIED);
        assertThat(again.text()).doesNotContain("居民身份证", "照片").contains("申请表");
        assertThat(DocumentEditorPropertiesTest.rebuilt(ITEM, again.edits())).isEqualTo(again.text());
    }

    @Test
    void aDocumentThatCannotBeReadIsNotEdited() {
        DocumentEditor editor = edit("{\"a\": 1, \"a\": 2}", DocumentFormat.JSON, JsonPatch.EMPTY.remove(at("/a")));
        assertThat(editor.results()).containsExactly(Result.REFUSED);
        assertThat(editor.isChanged()).isFalse();
        assertThat(editor.edits()).isEmpty();
    }

    @Test
    void aByteOrderMarkStays() {
        byte[] marked = "\uFEFF{\"a\": 1}".getBytes(StandardCharsets.UTF_8);
        DocumentEditor editor = DocumentEditor.of(DocumentReader.standard().read(marked, DocumentFormat.JSON));
        assertThat(editor.bytes(marked)).isEqualTo(marked);
        assertThat(editor.edit(List.of(JsonPatch.EMPTY.replace(at("/a"), JsonValue.of(2))))
                        .bytes(marked))
                .isEqualTo("\uFEFF{\"a\": 2}".getBytes(StandardCharsets.UTF_8));
    }
}
