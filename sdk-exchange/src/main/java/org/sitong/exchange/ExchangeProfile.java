package org.sitong.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sitong.document.DocumentFormat;
import org.sitong.document.DocumentReader;
import org.sitong.document.Problem;
import org.sitong.document.ReadResult;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.ProfileReader;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;

/**
 * What becomes of the fields of a source's rows: a document, not code. Immutable and thread-safe.
 *
 * <p>The form of the document is described by the resource {@code profile.schema.json} of this package.
 */
public final class ExchangeProfile {

    private static final List<String> BUILT_IN = List.of("gd-portal", "national-exchange");

    private final JsonValue document;
    private final Map<String, Map<String, String>> assumed;
    private final ProfileModel model;

    private ExchangeProfile(JsonValue document, Map<String, Map<String, String>> assumed) {
        this.document = document;
        this.assumed = assumed;
        this.model = ProfileReader.read(document, assumed);
    }

    /**
     * The names of the profiles that come with the SDK.
     *
     * @return the names
     */
    public static List<String> builtInNames() {
        return BUILT_IN;
    }

    /**
     * A profile that comes with the SDK.
     *
     * @param name its name
     * @return the profile
     * @throws IllegalArgumentException when there is none of that name
     */
    public static ExchangeProfile builtIn(String name) {
        if (!BUILT_IN.contains(name)) {
            throw new IllegalArgumentException("No import profile " + name + "; there are " + BUILT_IN);
        }
        String resource = "profiles/" + name + ".profile.json";
        try (InputStream in = ExchangeProfile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("Missing resource " + resource);
            }
            return read(in, DocumentFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException("Unreadable resource " + resource, e);
        }
    }

    /**
     * Loads a profile of one's own.
     *
     * @param file its document, JSON or YAML
     * @return the profile
     * @throws IOException when the file cannot be read
     * @throws ProfileException when its content is no profile
     */
    public static ExchangeProfile load(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return read(in, DocumentFormat.of(file).orElse(DocumentFormat.JSON));
        }
    }

    /**
     * Reads a profile of one's own.
     *
     * @param in its document; not closed
     * @param format how it is written
     * @return the profile
     * @throws IOException when the stream fails
     * @throws ProfileException when its content is no profile
     */
    public static ExchangeProfile read(InputStream in, DocumentFormat format) throws IOException {
        ReadResult result = DocumentReader.standard().read(in, format);
        JsonValue value = result.value();
        if (value == null || !result.problems().isEmpty()) {
            throw new ProfileException(
                    result.problems().stream().map(ExchangeProfile::unreadable).toList());
        }
        return new ExchangeProfile(value, Map.of());
    }

    private static ProfileProblem unreadable(Problem problem) {
        JsonPointer pointer = problem.pointer() == null ? JsonPointer.ROOT : problem.pointer();
        int line = problem.range() == null ? 1 : problem.range().line();
        return new ProfileProblem(
                pointer,
                "profile.unreadable",
                List.of(problem.text(Locale.CHINESE), problem.text(Locale.ENGLISH), String.valueOf(line)));
    }

    /**
     * The profile's name, as definitions give it in their provenance.
     *
     * @return the name
     */
    public String name() {
        return model.name();
    }

    /**
     * What the profile is for.
     *
     * @param locale the language; Chinese or English, any other gets English
     * @return one line
     */
    public String title(Locale locale) {
        return model.title().in(locale);
    }

    /**
     * The families of tables that the profile knows. A profile for rows that come in no table has one, without tables.
     *
     * @return the families in the profile's order
     */
    public List<ProfileFamily> families() {
        return model.families().stream().map(ProfileFamily::of).toList();
    }

    /**
     * What is not known of the source for certain, and whether it is set.
     *
     * @return the assumptions; empty where there is none
     */
    public List<ProfileAssumption> assumptions() {
        return model.assumptions().stream().map(ProfileAssumption::of).toList();
    }

    /**
     * The profile with an assumption set: from then on the codes count, and what depends on them is carried over.
     *
     * @param name the assumption's name
     * @param codes what each code of the source means, as the assumption's list or values name it, a code that is written
     *     rather than another one for the same meaning first; empty takes back what was set
     * @return the profile
     * @throws ProfileException when the profile has no such assumption, or a meaning is none of those that it allows
     */
    public ExchangeProfile assuming(String name, Map<String, String> codes) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>(assumed);
        all.put(name, Collections.unmodifiableMap(new LinkedHashMap<>(codes)));
        return new ExchangeProfile(document, all);
    }

    ProfileModel model() {
        return model;
    }
}
