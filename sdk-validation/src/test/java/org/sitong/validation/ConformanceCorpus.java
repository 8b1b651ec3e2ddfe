package org.sitong.validation;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.sitong.Severity;
import org.sitong.standard.StandardVersion;
import org.sitong.validation.testing.FixtureRunner;
import tools.jackson.databind.json.JsonMapper;

/** Makes the fixtures a corpus that a program in any language can be held against: documents and a manifest in a ZIP. */
final class ConformanceCorpus {

    static final String MANIFEST = "manifest.json";

    /** What may stand beside a document, by its member of the manifest. */
    static final Map<String, List<String>> BESIDE = new TreeMap<>(Map.of(
            "references", List.of("reference.ndjson", "reference.yaml"),
            "bases", List.of("base.ndjson", "base.yaml"),
            "previous", List.of("previous.ndjson", "previous.yaml"),
            "judged", List.of("judged.yaml"),
            "limits", List.of("limits.json")));

    private static final String NOTE =
            "Apache-2.0. Documents are made up for tests; none describes a real service item.";
    private static final Pattern FINDING =
            Pattern.compile("(?<pointer>.*) (?:(?<line>\\d+):(?<column>\\d+)|-)(?: (?<severity>error|warning|info))?");

    /** What a ZIP can say and no zone changes. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 11, 22, 0, 0);

    private static final JsonMapper JSON = new JsonMapper();

    private ConformanceCorpus() {}

    /** Whether a document alone shows what the fixture shows: rows need an import, and a failure of the system no file brings about. */
    static boolean holds(RuleExample fixture) {
        return !fixture.isRows() && fixture.beside("failure").isEmpty();
    }

    /** The ZIP's bytes: entries in order of their names, not compressed, so that they are the same wherever they are made. */
    static byte[] zip(List<RuleExample> fixtures) {
        Map<String, byte[]> entries = new TreeMap<>();
        List<Map<String, Object>> manifest = new ArrayList<>();
        for (RuleExample fixture : fixtures) {
            if (holds(fixture)) {
                manifest.add(entry(fixture, entries));
            }
        }
        entries.put(MANIFEST, manifest(manifest).getBytes(StandardCharsets.UTF_8));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, StandardCharsets.UTF_8)) {
            zip.setMethod(ZipOutputStream.STORED);
            for (Map.Entry<String, byte[]> file : entries.entrySet()) {
                ZipEntry entry = new ZipEntry(file.getKey());
                CRC32 sum = new CRC32();
                sum.update(file.getValue());
                entry.setCrc(sum.getValue());
                entry.setSize(file.getValue().length);
                entry.setTimeLocal(TIME);
                zip.putNextEntry(entry);
                zip.write(file.getValue());
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static String manifest(List<Map<String, Object>> fixtures) {
        Map<String, Object> head = new LinkedHashMap<>();
        head.put("corpus", "sitong-conformance");
        head.put("manifestVersion", 1);
        head.put("standard", StandardVersion.CURRENT.id());
        head.put("date", FixtureRunner.DAY.toString());
        head.put("licence", NOTE);
        String members = JSON.writeValueAsString(head);
        return members.substring(0, members.length() - 1) + ",\"fixtures\":[\n"
                + String.join(
                        ",\n", fixtures.stream().map(JSON::writeValueAsString).toList()) + "\n]}\n";
    }

    private static Map<String, Object> entry(RuleExample fixture, Map<String, byte[]> entries) {
        String folder = fixture.rule() + "/";
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("rule", fixture.rule());
        entry.put("file", folder + fixture.name());
        entries.put(folder + fixture.name(), fixture.bytes(fixture.name()));
        entry.put("verdict", fixture.isAccepted() ? fixture.expected().get(0) : Verdict.Outcome.FAILED.token());
        entry.put(
                "findings",
                fixture.isAccepted()
                        ? List.of()
                        : fixture.expected().stream()
                                .map(line -> finding(fixture, line))
                                .toList());
        String stem = fixture.name().substring(0, fixture.name().indexOf('.') + 1);
        BESIDE.forEach((member, endings) ->
                endings.forEach(ending -> fixture.beside(ending).ifPresent(text -> {
                    entries.put(folder + stem + ending, text.getBytes(StandardCharsets.UTF_8));
                    entry.put(member, folder + stem + ending);
                })));
        return entry;
    }

    private static Map<String, Object> finding(RuleExample fixture, String line) {
        Matcher matcher = FINDING.matcher(line);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(fixture + ": " + line);
        }
        Map<String, Object> finding = new LinkedHashMap<>();
        finding.put("pointer", matcher.group("pointer"));
        if (matcher.group("line") != null) {
            finding.put("line", Integer.valueOf(matcher.group("line")));
            finding.put("column", Integer.valueOf(matcher.group("column")));
        }
        String severity = matcher.group("severity");
        Severity usual = Objects.requireNonNull(RuleBook.standard().find(fixture.rule()), fixture.rule())
                .severity();
        finding.put("severity", severity == null ? usual.token() : severity);
        return finding;
    }
}
