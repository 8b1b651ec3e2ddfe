package org.sitong.benchmarks.acceptance;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What {@code sitong validate --format json} told of a corpus. Findings are read one at a time; what stays in memory is one
 * entry for each document and rule that it fails. A waived finding fails no document.
 *
 * @param standard the standard's version
 * @param date the day as of which was judged
 * @param documents how many documents were judged
 * @param failing by rule the documents that fail it, each with the place of its first finding
 * @param notChecked by rule how many documents it could not be checked on; every rule that ran is here
 */
public record JudgedCorpus(
        String standard,
        String date,
        long documents,
        SortedMap<String, SortedMap<String, String>> failing,
        SortedMap<String, Long> notChecked) {

    /**
     * Reads a report.
     *
     * @param report the file
     * @param atLeast the least severity that counts
     * @return what it tells
     * @throws IOException when the file cannot be read
     * @throws IllegalArgumentException when it is no such report or not a whole one
     */
    public static JudgedCorpus read(Path report, Severity atLeast) throws IOException {
        try (InputStream in = Files.newInputStream(report)) {
            return read(report.toString(), in, atLeast);
        }
    }

    /**
     * Reads a report.
     *
     * @param name its name, for messages
     * @param in the report, UTF-8
     * @param atLeast the least severity that counts
     * @return what it tells
     * @throws IllegalArgumentException when it is no such report or not a whole one
     */
    public static JudgedCorpus read(String name, InputStream in, Severity atLeast) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), in)) {
            return new Reading(name, parser, atLeast).report();
        } catch (JacksonException e) {
            throw new IllegalArgumentException(name + " is no whole report: " + e.getOriginalMessage(), e);
        }
    }

    /** Reads one report. */
    private static final class Reading {

        private final String name;
        private final JsonParser parser;
        private final Severity atLeast;
        private final SortedMap<String, SortedMap<String, String>> failing = new TreeMap<>();
        private final SortedMap<String, Long> notChecked = new TreeMap<>();
        private final Map<String, String> head = new TreeMap<>();
        private boolean findings;

        Reading(String name, JsonParser parser, Severity atLeast) {
            this.name = name;
            this.parser = parser;
            this.atLeast = atLeast;
        }

        JudgedCorpus report() {
            demand(parser.nextToken() == JsonToken.START_OBJECT, "is no report");
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                parser.nextToken();
                switch (member) {
                    case "standard", "date" -> head.put(member, parser.getString());
                    case "summary" -> head.putAll(scalars());
                    case "byRule" -> byRule();
                    case "findings" -> findings();
                    case "toolFaults" -> throw new IllegalArgumentException(name + " tells faults of the tool itself");
                    default -> parser.skipChildren();
                }
            }
            demand(
                    findings
                            && head.containsKey("standard")
                            && head.containsKey("date")
                            && head.containsKey("documents"),
                    "is no report");
            demand("false".equals(head.get("truncated")), "does not hold every finding");
            return new JudgedCorpus(
                    value("standard"), value("date"), Long.parseLong(value("documents")), failing, notChecked);
        }

        private String value(String member) {
            return head.getOrDefault(member, "");
        }

        private void byRule() {
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String rule = parser.currentName();
                parser.nextToken();
                notChecked.put(rule, Long.valueOf(scalars().getOrDefault("notChecked", "0")));
            }
        }

        private void findings() {
            demand(parser.currentToken() == JsonToken.START_ARRAY, "is no report");
            findings = true;
            while (parser.nextToken() != JsonToken.END_ARRAY) {
                finding(scalars());
            }
        }

        private void finding(Map<String, String> finding) {
            String rule = member(finding, "rule");
            String token = member(finding, "severity");
            Severity severity = severity(token);
            demand(severity != null, "has a finding of severity " + token);
            if (severity.compareTo(atLeast) <= 0 && !finding.containsKey("waiver")) {
                String line = finding.get("line");
                String place = StringUtils.joinWith(
                        " ",
                        token,
                        StringUtils.defaultIfEmpty(finding.get("pointer"), "/"),
                        line == null ? "" : line + ":" + finding.get("column"));
                failing.computeIfAbsent(rule, id -> new TreeMap<>())
                        .putIfAbsent(member(finding, "document"), place.strip());
            }
        }

        private String member(Map<String, String> finding, String member) {
            String value = finding.get(member);
            if (value == null) {
                throw new IllegalArgumentException(name + " has a finding without " + member);
            }
            return value;
        }

        /** The members of the object that begins here: strings and numbers as text, {@code {}} for what has members itself. */
        private Map<String, String> scalars() {
            demand(parser.currentToken() == JsonToken.START_OBJECT, "is no report");
            Map<String, String> members = new TreeMap<>();
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String member = parser.currentName();
                JsonToken token = parser.nextToken();
                if (token.isStructStart()) {
                    parser.skipChildren();
                    members.put(member, "{}");
                } else if (token != JsonToken.VALUE_NULL) {
                    members.put(member, parser.getString());
                }
            }
            return members;
        }

        private void demand(boolean right, String otherwise) {
            if (!right) {
                throw new IllegalArgumentException(name + " " + otherwise);
            }
        }
    }

    /**
     * A severity by its token.
     *
     * @param token the token
     * @return the severity; {@code null} where there is none of this token
     */
    public static @Nullable Severity severity(String token) {
        for (Severity severity : Severity.values()) {
            if (severity.token().equals(token)) {
                return severity;
            }
        }
        return null;
    }
}
