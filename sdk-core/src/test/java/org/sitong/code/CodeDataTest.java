package org.sitong.code;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.sitong.internal.DataTable;
import org.sitong.internal.Messages;
import org.sitong.item.ItemType;

/** The tables and texts of this package hold together, with each other and with the standard. */
class CodeDataTest {

    private static final Pattern ENTRY = Pattern.compile("\"value\": \"([a-z-]+)\",\\s+\"code\": \"([0-9]{2})\"");
    private static final Pattern VARIANT = Pattern.compile("\"([0-9]{2})\": \"([a-z-]+)\"");

    @Test
    void everyTextIsThereInBothLanguagesWithTheSameArguments() {
        Messages messages = Messages.load(Codes.class::getResourceAsStream, "codes");
        assertThat(messages.keys(Locale.ENGLISH)).isEqualTo(messages.keys(Locale.ROOT));
        assertThat(messages.keys(Locale.ROOT))
                .allSatisfy(key -> assertThat(arguments(Objects.requireNonNull(messages.find(Locale.ENGLISH, key))))
                        .isEqualTo(arguments(Objects.requireNonNull(messages.find(Locale.ROOT, key)))));
    }

    private static List<String> arguments(String text) {
        return Pattern.compile("\\{[0-9]}")
                .matcher(text)
                .results()
                .map(result -> result.group())
                .distinct()
                .sorted()
                .toList();
    }

    @Test
    void everySegmentHasALabel() {
        List<String> names = List.of(
                        "11420000MB1534231W2420899001W0001",
                        "11420000MB1534231W",
                        "00693975-6",
                        "440106001002",
                        "511A0000100001-511602000000-000-11440000006939756B-1-00",
                        "512B0000100001-511602000000-000-1-1-00",
                        "62052400MZ-XK-0001")
                .stream()
                .map(Codes::parse)
                .flatMap(code -> java.util.stream.Stream.concat(
                        code.segments().stream().map(CodeSegment::name), code.named().keySet().stream()))
                .distinct()
                .toList();
        assertThat(names).hasSizeGreaterThan(20).allSatisfy(name -> {
            assertThat(CodeSegment.label(name, Locale.ROOT)).isNotNull();
            assertThat(CodeSegment.label(name, Locale.ENGLISH)).isNotNull();
        });
        assertThat(CodeSegment.label("nothing", Locale.ROOT)).isNull();
    }

    @Test
    void theNationalSegmentsAreTheStandardsOwn() throws IOException {
        String list = itemTypeList();
        Matcher entries = ENTRY.matcher(list);
        int count = 0;
        for (; entries.find(); count++) {
            assertThat(ItemTypeSegments.standard().itemType("00", entries.group(2)))
                    .isEqualTo(type(entries.group(1)));
        }
        assertThat(count).isEqualTo(11);
    }

    @Test
    void theSegmentsOfGuangdongContradictNothingInTheStandard() throws IOException {
        String list = itemTypeList();
        int start = list.indexOf("\"guangdong\"");
        Matcher variant = VARIANT.matcher(list.substring(start, list.indexOf('}', start)));
        int shared = 0;
        while (variant.find()) {
            ItemType here = ItemTypeSegments.standard().itemType("44", variant.group(1));
            if (here != null) {
                assertThat(here).isEqualTo(type(variant.group(2)));
                shared++;
            }
        }
        assertThat(shared).isEqualTo(7);
    }

    @Test
    void everySegmentSaysWhereItsUseIsEvidenced() {
        String name = "item-type-segments.tsv";
        assertThat(DataTable.read(Codes.class.getResourceAsStream(name), name, 4))
                .allSatisfy(row -> {
                    assertThat(row.get(0)).matches("[0-9]{2}");
                    assertThat(row.get(1)).matches("[0-9]{2}");
                    assertThat(row.get(3)).isNotBlank();
                })
                .extracting(row -> row.get(0) + row.get(1))
                .doesNotHaveDuplicates();
        assertThat(ItemTypeSegments.standard().knows("44")).isTrue();
        assertThat(ItemTypeSegments.standard().knows("65")).isFalse();
    }

    private static ItemType type(String token) {
        return ItemType.valueOf(token.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    private static String itemTypeList() throws IOException {
        try (InputStream stream =
                Codes.class.getResourceAsStream("/org/sitong/standard/1.0/code-lists/item-type.json")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
