package org.sitong.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.internal.DocumentMessages;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

class ProblemsTest {

    private static final Pattern ARGUMENT = Pattern.compile("\\{[0-9]}");

    private final DocumentReader reader = DocumentReader.of(ReadLimits.builder()
            .documentBytes(200)
            .depth(3)
            .stringChars(10)
            .nameChars(9)
            .numberDigits(12)
            .arrayElements(3)
            .build());

    /** Each row: format, text ({@code ↵ → ⇥} for controls), text key, pointer, line:column-endLine:endColumn. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "JSON | ↵ ↵                     | document.empty                           | `` | 1:1-1:1",
                "YAML | # nothing               | document.empty                           | `` | 1:1-1:1",
                "JSON | {`a`:{`b`:[[]]}}         | document.too-deep                        | /a/b/0 | 1:12-1:13",
                "YAML | a:↵  b: [[1]]           | document.too-deep                        | /a/b/0 | 2:7-2:8",
                "JSON | [`12345678901`]         | document.string-too-long                 | /0 | 1:2-1:15",
                "JSON | {`12345678901`:1}       | document.string-too-long                 | `` | 1:2-1:15",
                "JSON | {`1234567890`:1}        | document.string-too-long.name            | `` | 1:2-1:14",
                "YAML | - 1234567890a           | document.string-too-long                 | /0 | 1:3-1:14",
                "JSON | [1234567890123]         | document.number-out-of-range.digits      | /0 | 1:2-1:15",
                "JSON | [0.00000000001e3]       | document.ok                              | /0 | ",
                "JSON | [1e400]                 | document.number-out-of-range             | /0 | 1:2-1:7",
                "JSON | [1e-99999999]           | document.number-out-of-range             | /0 | 1:2-1:13",
                "JSON | [0e99999999]            | document.number-out-of-range             | /0 | 1:2-1:12",
                "JSON | [1e99999999999]         | document.number-out-of-range             | /0 | 1:2-1:15",
                "YAML | a: -1e400               | document.number-out-of-range             | /a | 1:4-1:10",
                "YAML | a: .inf                 | document.number-out-of-range             | /a | 1:4-1:8",
                "YAML | a: .nan                 | document.number-out-of-range             | /a | 1:4-1:8",
                "JSON | [1,2,3,4]               | document.array-too-long                  | /3 | 1:8-1:9",
                "YAML | - 1↵- 2↵- 3↵- 4         | document.array-too-long                  | /3 | 4:3-4:4",
                "JSON | {`a`:1,↵`a`:2}          | document.duplicate-key                   | /a | 2:1-2:4",
                "YAML | a: 1↵a: 2               | document.duplicate-key                   | /a | 2:1-2:2",
                "YAML | 1: 1↵'1': 2             | document.duplicate-key                   | /1 | 2:1-2:4",
                "JSON | {} {}                   | document.trailing-content                | `` | 1:4-1:5",
                "JSON | {} x                    | document.trailing-content                | `` | 1:4-1:5",
                "JSON | 1]                      | document.syntax.unexpected               | `` | 1:2-1:3",
                "JSON | [`a↵`]                  | document.syntax.line-end-in-text         | /0 | 1:4-2:1",
                "JSON | [NaN↵]                  | document.syntax.word                     | /0 | 1:2-1:5",
                "NDJSON | {} {}                 | document.multiple-documents              | `` | 1:4-1:5",
                "YAML | a: 1↵---↵b: 2           | document.multiple-documents              | `` | 2:1-2:4",
                "YAML | a: &x 1                 | document.yaml-anchor                     | /a | 1:4-1:8",
                "YAML | - *x                    | document.yaml-alias                      | /0 | 1:3-1:5",
                "YAML | *x : 1                  | document.yaml-alias                      | `` | 1:1-1:3",
                "YAML | a: !!str 1              | document.yaml-tag                        | /a | 1:4-1:11",
                "YAML | a: ! 1                  | document.yaml-tag                        | /a | 1:4-1:7",
                "YAML | a: !x [1]               | document.yaml-tag                        | /a | 1:4-1:8",
                "YAML | <<: {a: 1}              | document.yaml-merge-key                  | `` | 1:1-1:3",
                "YAML | ? [a]↵: 1               | document.yaml-complex-key                | `` | 1:3-1:4",
                "YAML | {a: 1}: 1               | document.yaml-complex-key                | `` | 1:1-1:2",
                "JSON | [`\\ud800`]             | document.lone-surrogate                  | /0 | 1:2-1:10",
                "JSON | [`\\udc00\\ud800`]      | document.lone-surrogate                  | /0 | 1:2-1:16",
                "JSON | {`\\ud800`:1}           | document.lone-surrogate                  | `` | 1:3-1:9",
                "JSON | {`\\udc00`:1}           | document.lone-surrogate                  | `` | 1:3-1:9",
                "YAML | - `\\ud800`             | document.lone-surrogate                  | /0 | 1:3-1:11",
                "JSON | {`a`: [1, 2             | document.syntax.unexpected-end           | /a/2 | 1:12-1:12",
                "JSON | {`a`: `x                | document.syntax.unexpected-end           | /a | 1:9-1:9",
                "JSON | {`a`: 1,}               | document.syntax.trailing-comma           | `` | 1:9-1:10",
                "JSON | [1,]                    | document.syntax.trailing-comma           | /1 | 1:4-1:5",
                "JSON | {`a`: 1 `b`: 2}         | document.syntax.missing-comma            | `` | 1:9-1:10",
                "JSON | {`a` 1}                 | document.syntax.missing-comma            | `` | 1:6-1:7",
                "JSON | [1 2]                   | document.syntax.missing-comma            | /1 | 1:4-1:5",
                "JSON | {a: 1}                  | document.syntax.word                     | `` | 1:2-1:3",
                "JSON | [NaN]                   | document.syntax.word                     | /0 | 1:2-1:5",
                "JSON | [-Infinity]             | document.syntax.word                     | /0 | 1:2-1:11",
                "JSON | [True]                  | document.syntax.word                     | /0 | 1:2-1:6",
                "JSON | [012]                   | document.syntax.number                   | /0 | 1:2-1:5",
                "JSON | [1.]                    | document.syntax.number                   | /0 | 1:2-1:4",
                "JSON | [.5]                    | document.syntax.number                   | /0 | 1:2-1:4",
                "JSON | [+1]                    | document.syntax.number                   | /0 | 1:2-1:4",
                "JSON | ['a']                   | document.syntax.single-quote             | /0 | 1:2-1:3",
                "JSON | // a                    | document.syntax.comment                  | `` | 1:1-1:2",
                "JSON | [1, /* a */ 2]          | document.syntax.comment                  | /1 | 1:5-1:6",
                "JSON | {“a”: 1}                | document.syntax.full-width               | `` | 1:2-1:3",
                "JSON | {`a`：1}                | document.syntax.full-width               | `` | 1:5-1:6",
                "JSON | [`a⇥b`]                 | document.syntax.control-character        | /0 | 1:4-1:5",
                "JSON | [`\\x`]                 | document.syntax.escape                   | /0 | 1:4-1:5",
                "JSON | [?]                     | document.syntax.unexpected               | /0 | 1:2-1:3",
                "YAML | a: 1↵⇥b: 2              | document.syntax.yaml-tab                 | `` | 2:1-2:2",
                "YAML | a: b: c                 | document.syntax.yaml-colon               | `` | 1:5-1:6",
                "YAML | a: 1↵b↵c: 2             | document.syntax.yaml-missing-colon       | `` | 3:1-3:2",
                "YAML | a: 'b                   | document.syntax.yaml-open-quote          | /a | 1:6-1:6",
                "YAML | a: [1, 2                | document.syntax.yaml-open-bracket        | /a/2 | 1:9-1:9",
                "YAML | a: {b: 1                | document.syntax.yaml-open-bracket        | /a | 1:9-1:9",
                "YAML | a: 1↵ b: 2              | document.syntax.yaml-colon               | `` | 2:3-2:4",
                "YAML | a:↵  b: 1↵ c: 2         | document.syntax.yaml-indent              | `` | 3:2-3:3",
                "YAML | - a↵b: 1                | document.syntax.yaml-indent              | /1 | 2:1-2:2",
                "YAML | a: `\\x`                | document.syntax.escape-yaml              | /a | 1:7-1:8",
                "YAML | a: `\\u                  | document.syntax.yaml                     | /a | 1:2-1:3",
                "YAML | a: @x                   | document.syntax.yaml-unexpected          | /a | 1:4-1:5",
                "YAML | a: ‹x                   | document.syntax.control-character        | `` | 1:4-1:5",
                "YAML | %YAML 2.0↵---↵a: 1      | document.syntax.yaml                     | `` | 1:1-1:2",
            })
    void saysWhatIsWrongAndWhere(String format, String text, String key, String pointer, String range) {
        String source =
                text.replace('`', '"').replace('↵', '\n').replace('⇥', '\t').replace('‹', '\u0007');
        ReadResult result =
                reader.read(source.getBytes(StandardCharsets.UTF_8), DocumentFormat.valueOf(format.strip()));

        String said = result.problems().stream()
                .map(problem -> problem.messageKey() + " " + problem.pointer() + " " + shown(problem.range()))
                .collect(Collectors.joining("; "));
        assertThat(said).isEqualTo(key.equals("document.ok") ? "" : key + " " + pointer + " " + range);
        assertThat(result.problems()).allSatisfy(problem -> assertThat(key).startsWith(problem.id()));
    }

    private static String shown(SourceRange range) {
        return range.line() + ":" + range.column() + "-" + range.endLine() + ":" + range.endColumn();
    }

    @Test
    void allDuplicatesAreToldAndTheFirstCounts() {
        ReadResult result = reader.read(
                "{\"a\":1,\"a\":{\"b\":2,\"b\":3},\"a\":4}".getBytes(StandardCharsets.UTF_8), DocumentFormat.JSON);
        assertThat(result.problems())
                .extracting(problem -> problem.pointer().toString())
                .containsExactly("/a", "/a/b", "/a");
        assertThat(result.value().at(JsonPointer.parse("/a"))).isEqualTo(JsonValue.of(1));
        assertThat(result.sourceMap().value(JsonPointer.parse("/a")).column()).isEqualTo(6);
    }

    @Test
    void documentsBeyondTheLimitAreRefusedWithoutBeingRead() throws IOException {
        byte[] large = "[1]".concat(" ".repeat(198)).getBytes(StandardCharsets.UTF_8);
        CountingStream stream = new CountingStream();

        assertThat(ids(reader.read(large, DocumentFormat.JSON))).containsExactly("document.too-large");
        assertThat(ids(reader.read(stream, DocumentFormat.JSON))).containsExactly("document.too-large");
        assertThat(stream.count).isLessThan(100_000);
    }

    @Test
    void manySmallValuesAreRefusedBeforeTheyFillTheMemory() {
        String many = ("[" + "[],".repeat(99_999) + "[]]");
        byte[] hostile = ("[" + (many + ",").repeat(25) + "[]]").getBytes(StandardCharsets.UTF_8);
        assertThat(hostile.length).isLessThan(ReadLimits.DEFAULT.documentBytes());
        for (DocumentFormat format : DocumentFormat.values()) {
            ReadResult result = DocumentReader.standard().read(hostile, format);
            assertThat(result.value()).isNull();
            assertThat(ids(result)).containsExactly("document.too-many-values");
        }
        DocumentReader three = DocumentReader.of(ReadLimits.builder().values(3).build());
        byte[] members = "{\"a\":1,\"b\":[]}".getBytes(StandardCharsets.UTF_8);
        assertThat(three.read(members, DocumentFormat.JSON).problems()).isEmpty();
        byte[] more = "{\"a\":1,\"b\":[],\"b\":2}".getBytes(StandardCharsets.UTF_8);
        assertThat(ids(three.read(more, DocumentFormat.JSON))).contains("document.too-many-values");
    }

    @Test
    void limitsThatProtectNothingAreRefused() {
        for (ReadLimits limits : new ReadLimits[] {
            ReadLimits.builder().depth(501).build(),
            ReadLimits.builder().documentBytes(Integer.MAX_VALUE).build(),
            ReadLimits.builder().arrayElements(0).build(),
            ReadLimits.builder().values(0).build()
        }) {
            assertThatThrownBy(() -> DocumentReader.of(limits)).isInstanceOf(IllegalArgumentException.class);
        }
        byte[] deep = ("[".repeat(500) + "]".repeat(500)).getBytes(StandardCharsets.UTF_8);
        DocumentReader deepest =
                DocumentReader.of(ReadLimits.builder().depth(500).build());
        for (DocumentFormat format : DocumentFormat.values()) {
            JsonValue value = deepest.read(deep, format).value();
            String written = DocumentWriter.of(format).write(value);
            assertThat(deepest.read(written.getBytes(StandardCharsets.UTF_8), format)
                            .value())
                    .isEqualTo(value);
        }
    }

    @Test
    void whatIsQuotedInAMessageStaysShort() {
        byte[] word = "a".repeat(190).getBytes(StandardCharsets.UTF_8);
        Problem problem = reader.read(word, DocumentFormat.JSON).problems().get(0);
        assertThat(problem.arguments()).containsExactly("a".repeat(79) + "…");
        assertThat(problem.range().endColumn()).isEqualTo(191);
    }

    @Test
    void unquotedCodesAreRecognised() {
        ReadResult yaml = reader.read(
                "a: 440106\nb: '440106'\nc: 0440\nd: true\ne:".getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
        assertThat(yaml.couldBeQuoted(JsonPointer.parse("/a"))).isTrue();
        assertThat(yaml.couldBeQuoted(JsonPointer.parse("/b"))).isFalse();
        assertThat(yaml.couldBeQuoted(JsonPointer.parse("/d"))).isTrue();
        assertThat(yaml.couldBeQuoted(JsonPointer.parse("/e"))).isFalse();
        assertThat(yaml.couldBeQuoted(JsonPointer.parse("/f"))).isFalse();
        assertThat(yaml.value().at(JsonPointer.parse("/c"))).isEqualTo(JsonValue.of("0440"));
    }

    @Test
    void wordsOfOldYamlStayText() {
        for (String word : new String[] {"yes", "no", "on", "off", "~", "0x1F", "1_000", "2024-01-01", "12:30", "+1"}) {
            ReadResult result = reader.read(word.getBytes(StandardCharsets.UTF_8), DocumentFormat.YAML);
            assertThat(result.value()).isEqualTo(JsonValue.of(word));
        }
    }

    @Test
    void bothLanguagesSayEverythingWithTheSameArguments() {
        Set<String> keys = DocumentMessages.TEXTS.keys(Locale.SIMPLIFIED_CHINESE);
        assertThat(DocumentMessages.TEXTS.keys(Locale.ENGLISH)).isEqualTo(keys);
        for (String key : keys) {
            assertThat(arguments(DocumentMessages.TEXTS.find(Locale.ENGLISH, key)))
                    .as(key)
                    .isEqualTo(arguments(DocumentMessages.TEXTS.find(Locale.SIMPLIFIED_CHINESE, key)));
        }
    }

    private static Set<String> arguments(String pattern) {
        return ARGUMENT.matcher(pattern)
                .results()
                .map(java.util.regex.MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static java.util.List<String> ids(ReadResult result) {
        return result.problems().stream().map(Problem::id).toList();
    }

    /** Blanks without end. */
    private static final class CountingStream extends java.io.InputStream {
        private long count;

        @Override
        public int read() {
            count++;
            return ' ';
        }
    }
}
