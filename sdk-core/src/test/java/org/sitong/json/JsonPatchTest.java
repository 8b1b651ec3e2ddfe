package org.sitong.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;

class JsonPatchTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a':1}|[{'op':'add','path':'/b','value':2}]|{'a':1,'b':2}",
                "{'a':[1,3]}|[{'op':'add','path':'/a/1','value':2}]|{'a':[1,2,3]}",
                "{'a':[1]}|[{'op':'add','path':'/a/-','value':2}]|{'a':[1,2]}",
                "{'a':1}|[{'op':'add','path':'/a','value':2}]|{'a':2}",
                "{'a':1}|[{'op':'add','path':'','value':2}]|2",
                "{'a':1,'b':2}|[{'op':'remove','path':'/a'}]|{'b':2}",
                "{'a':[1,2,3]}|[{'op':'remove','path':'/a/1'}]|{'a':[1,3]}",
                "{'a':{'b':1}}|[{'op':'replace','path':'/a/b','value':[]}]|{'a':{'b':[]}}",
                "{'a':[1,2,3]}|[{'op':'move','from':'/a/2','path':'/a/0'}]|{'a':[3,1,2]}",
                "{'a':{'b':1}}|[{'op':'move','from':'/a/b','path':'/c'}]|{'a':{},'c':1}",
                "{'a':1}|[{'op':'copy','from':'/a','path':'/b'}]|{'a':1,'b':1}",
                "{'a':1}|[{'op':'test','path':'/a','value':1.0},{'op':'remove','path':'/a'}]|{}",
                "{'a/b':{'~':1}}|[{'op':'replace','path':'/a~1b/~0','value':null}]|{'a/b':{'~':null}}"
            })
    void changes(String before, String patch, String after) {
        JsonPatch read = JsonPatch.of(json(patch));
        assertThat(read.applyTo(json(before))).isEqualTo(json(after));
        assertThat(JsonPatch.of(read.toValue())).isEqualTo(read);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{'a':1}|[{'op':'replace','path':'/b','value':2}]|/b",
                "{'a':1}|[{'op':'add','path':'/b/c','value':2}]|/b/c",
                "{'a':1}|[{'op':'add','path':'/a/c','value':2}]|/a/c",
                "{'a':[]}|[{'op':'add','path':'/a/1','value':2}]|/a/1",
                "{'a':[]}|[{'op':'replace','path':'/a/-','value':2}]|/a/-",
                "{'a':[]}|[{'op':'remove','path':'/a/0'}]|/a/0",
                "{'a':1}|[{'op':'remove','path':''}]|\"\"",
                "{'a':1}|[{'op':'test','path':'/a','value':'1'}]|/a",
                "{'a':{}}|[{'op':'move','from':'/a','path':'/a/b'}]|/a/b",
                "{'a':{}}|[{'op':'copy','from':'/b','path':'/a/b'}]|/b"
            })
    void refusesWhatDoesNotFit(String before, String patch, String place) {
        JsonPatch read = JsonPatch.of(json(patch));
        assertThatThrownBy(() -> read.applyTo(json(before)))
                .isInstanceOfSatisfying(
                        JsonPatch.Mismatch.class,
                        mismatch -> assertThat(mismatch.place()).hasToString(place));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "{}",
                "[1]",
                "[{}]",
                "[{'op':'turn','path':''}]",
                "[{'op':'add','path':''}]",
                "[{'op':'add','path':'a','value':1}]",
                "[{'op':'move','path':'/a'}]",
                "[{'op':'remove'}]"
            })
    void refusesWhatIsNoPatch(String patch) {
        assertThatThrownBy(() -> JsonPatch.of(json(patch))).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void replacesATextThatIsStillThere() {
        JsonPatch patch = JsonPatch.EMPTY.replace(JsonPointer.parse("/name"), "营业执照(副本)", "营业执照（副本）");
        assertThat(patch.applyTo(json("{'name':'营业执照(副本)'}"))).isEqualTo(json("{'name':'营业执照（副本）'}"));
        assertThatThrownBy(() -> patch.applyTo(json("{'name':'营业执照'}"))).isInstanceOf(JsonPatch.Mismatch.class);
        assertThat(DocumentWriter.compactJson().write(patch.toValue()))
                .isEqualTo("[{\"op\":\"test\",\"path\":\"/name\",\"value\":\"营业执照(副本)\"},"
                        + "{\"op\":\"replace\",\"path\":\"/name\",\"value\":\"营业执照（副本）\"}]");
    }

    private static JsonValue json(String text) {
        return DocumentReader.standard()
                .read(text.replace('\'', '"').getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON)
                .value();
    }
}
