package org.sitong.benchmarks.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.DocumentWriter;
import org.sitong.exchange.ExchangeProfile;
import org.sitong.exchange.ImportSink;
import org.sitong.exchange.Importer;
import org.sitong.exchange.ProfileException;
import org.sitong.exchange.RowSource;
import org.sitong.json.JsonValue;

/** Profiles that went wrong: told as such, or good enough to import a row with. */
final class ProfileTarget implements FuzzTarget {

    private static final String ROWS = """
            {"task_name": "甲", "name": "甲", "row_guid": "g1", "handle_time": "20个工作日", "task_code": "000117051000"}
            {"task_name": "", "row_guid": 1}
            []
            """;

    private final List<JsonValue> profiles;
    private final Values values;

    ProfileTarget(Corpus corpus) {
        this.values = new Values(corpus);
        this.profiles = ExchangeProfile.builtInNames().stream()
                .map(name -> ExchangeProfile.class.getResourceAsStream("profiles/" + name + ".profile.json"))
                .map(ProfileTarget::value)
                .toList();
    }

    private static JsonValue value(InputStream profile) {
        try (profile) {
            JsonValue value =
                    DocumentReader.standard().read(profile, DocumentFormat.JSON).value();
            return value == null ? JsonValue.NULL : value;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String name() {
        return "profiles";
    }

    @Override
    public int share() {
        return 5;
    }

    @Override
    public byte[] input(Random random) {
        JsonValue profile = profiles.get(random.nextInt(profiles.size()));
        byte[] written = DocumentWriter.compactJson()
                .write(values.mutated(profile, random))
                .getBytes(StandardCharsets.UTF_8);
        return random.nextInt(20) == 0 ? Bytes.mutated(written, random) : written;
    }

    @Override
    public void check(byte[] input) throws IOException {
        ExchangeProfile profile;
        try {
            profile = ExchangeProfile.read(new ByteArrayInputStream(input), DocumentFormat.JSON);
        } catch (ProfileException refused) {
            Fault.unless(!refused.problems().isEmpty(), "A refused profile has problems");
            Fault.unless(!refused.text(Locale.CHINESE).isBlank(), "A refusal says something in Chinese");
            Fault.unless(!refused.text(Locale.ENGLISH).isBlank(), "A refusal says something in English");
            return;
        }
        boolean hasTables =
                profile.families().stream().anyMatch(family -> !family.tables().isEmpty());
        if (!hasTables) {
            Importer.of(profile)
                    .importRows(
                            RowSource.of("rows", () -> new ByteArrayInputStream(ROWS.getBytes(StandardCharsets.UTF_8))),
                            ImportSink.definitions(definition -> {}));
        }
    }
}
