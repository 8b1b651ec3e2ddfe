package org.sitong.validation.internal.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sitong.document.SourceRange;

class PlaceTest {

    @Test
    void placesOfNdjsonAreLinesOfTheFile() {
        SourceRange range = new SourceRange(12, 5, 12, 6, 0, 1);
        assertThat(Place.of("items.ndjson:12", range)).isEqualTo("items.ndjson:12:5");
        assertThat(Place.of("item.yaml", range)).isEqualTo("item.yaml:12:5");
        assertThat(Place.of("built in Java", null)).isEqualTo("built in Java");
        assertThat(Place.file("items.ndjson:12", range)).isEqualTo("items.ndjson");
        assertThat(Place.file("items.ndjson:1", null)).isEqualTo("items.ndjson");
        assertThat(Place.file("items.ndjson:1", range)).isEqualTo("items.ndjson:1");
        assertThat(Place.line("items.ndjson:1")).isEqualTo("1");
    }

    @Test
    void rowsArePartsOfAFileButNotLines() {
        assertThat(Place.file("fr_basic.csv:7", null)).isEqualTo("fr_basic.csv");
        assertThat(Place.line("fr_basic.csv:7")).isNull();
        assertThat(Place.line("built in Java")).isNull();
        assertThat(Place.file("fr_basic#A:7", null)).isEqualTo("fr_basic#A:7");
    }

    @ParameterizedTest
    @CsvSource({
        "items/a b.yaml, items/a%20b.yaml",
        "./items/../x.json, items/../x.json",
        "目录/清单.yaml, %E7%9B%AE%E5%BD%95/%E6%B8%85%E5%8D%95.yaml",
        "/home/甲/a.json, file:///home/%E7%94%B2/a.json",
        "C:/data/a.json, file:///C:/data/a.json",
        "db:table#key?, db%3Atable%23key%3F",
        "100%+*~.json, 100%25%2B%2A~.json"
    })
    void filesBecomeUris(String file, String uri) {
        assertThat(Place.uri(file)).isEqualTo(uri);
        assertThat(URI.create(uri).toString()).isEqualTo(uri);
    }

    @Property
    void everyNameBecomesAUriThatGivesItBack(@ForAll @StringLength(min = 1, max = 40) String name) {
        String file = "x/" + name;
        URI uri = URI.create(Place.uri(file));
        assertThat(uri.getPath()).isEqualTo(Place.slashed(Harmless.unicode(file)));
        assertThat(Place.uri(file)).matches("[\\x21-\\x7e]*");
    }
}
