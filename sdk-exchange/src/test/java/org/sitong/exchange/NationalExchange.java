package org.sitong.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.document.Definitions;
import org.sitong.item.Definition;
import org.sitong.json.JsonValue;

/** The profile of the national exchange tables, as tests use it. */
final class NationalExchange {

    /** As it comes. */
    static final ExchangeProfile PROFILE = ExchangeProfile.builtIn("national-exchange");

    /** With all assumptions set. */
    static final ExchangeProfile ASSUMING = PROFILE.assuming(
                    "time-unit", Map.of("1", "working-day", "2", "natural-day"))
            .assuming("result-type", Map.of("1", "certificate", "2", "approval-document", "3", "other", "4", "none"))
            .assuming("levy-kind", Map.of("1", "tax", "9", "other"))
            .assuming("operation", Map.of("I", "insert", "U", "update", "D", "delete"));

    private NationalExchange() {}

    static ExportReport export(ExchangeProfile profile, List<Definition> definitions, TableSink sink) {
        try {
            return Exporter.of(profile).export(DefinitionSource.of(definitions), sink, ExportSettings.NONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Definition> importAll(ExchangeProfile profile, TableSource source) {
        List<Definition> definitions = new ArrayList<>();
        try {
            Importer.of(profile).importTables(source, ImportSink.definitions(definitions::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return definitions;
    }

    /** A definition without where it comes from. */
    static JsonValue content(Definition definition) {
        Map<String, JsonValue> members =
                new LinkedHashMap<>(Definitions.write(definition).members());
        members.remove("provenance");
        return new JsonValue.JsonObject(members);
    }

    /** The same definitions, whatever their order, without where they come from. */
    static void assertSame(List<Definition> actual, List<Definition> expected) {
        Map<String, JsonValue> contents = byIdentity(actual);
        byIdentity(expected)
                .forEach((identity, content) ->
                        assertThat(contents.get(identity)).as(identity).isEqualTo(content));
        assertThat(actual).hasSameSizeAs(expected);
    }

    private static Map<String, JsonValue> byIdentity(List<Definition> definitions) {
        Map<String, JsonValue> contents = new LinkedHashMap<>();
        definitions.forEach(definition -> contents.put(definition.identityCode(), content(definition)));
        return contents;
    }
}
