package org.sitong.benchmarks.acceptance;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import org.sitong.benchmarks.acceptance.Acceptance.Difference;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** How an acceptance run is written. */
public enum AcceptanceFormat {
    /** For a terminal. */
    TEXT {
        @Override
        public void write(Acceptance run, Appendable out) throws IOException {
            for (String note : run.notes()) {
                out.append("NOTE ").append(note).append('\n');
            }
            out.append(total(run)).append('\n');
            for (Map.Entry<String, Difference> rule : run.rules().entrySet()) {
                out.append('\n').append(heading(rule.getKey(), rule.getValue())).append('\n');
                lines(out, "  + ", rule.getValue().newlyFailing());
                lines(out, "  - ", rule.getValue().newlyPassing());
            }
        }

        private void lines(Appendable out, String mark, Map<String, String> documents) throws IOException {
            for (Map.Entry<String, String> document : documents.entrySet()) {
                out.append(mark)
                        .append(harmless(document.getKey()))
                        .append("  ")
                        .append(harmless(document.getValue()))
                        .append('\n');
            }
        }
    },
    /** For a pull request. */
    MARKDOWN {
        @Override
        public void write(Acceptance run, Appendable out) throws IOException {
            out.append("# Acceptance run\n\n");
            for (String note : run.notes()) {
                out.append("> ").append(note).append("\n\n");
            }
            out.append(total(run)).append('\n');
            for (Map.Entry<String, Difference> rule : run.rules().entrySet()) {
                Difference difference = rule.getValue();
                out.append("\n## ")
                        .append(heading(code(rule.getKey()), difference))
                        .append('\n');
                if (!difference.newlyFailing().isEmpty()
                        || !difference.newlyPassing().isEmpty()) {
                    out.append("\n| | document | first finding |\n|---|---|---|\n");
                    rows(out, "fails", difference.newlyFailing());
                    rows(out, "passes", difference.newlyPassing());
                }
            }
        }

        private void rows(Appendable out, String verdict, Map<String, String> documents) throws IOException {
            for (Map.Entry<String, String> document : documents.entrySet()) {
                out.append("| ").append(verdict).append(" | ");
                out.append(code(document.getKey()))
                        .append(" | ")
                        .append(code(document.getValue()))
                        .append(" |\n");
            }
        }

        private String code(String text) {
            return "`" + harmless(text).replace('`', '\'').replace("|", "\\|") + "`";
        }
    },
    /** For programs: members are added to and not renamed. */
    JSON {
        @Override
        public void write(Acceptance run, Appendable out) throws IOException {
            StringWriter text = new StringWriter();
            try (JsonGenerator json = new JsonFactory().createGenerator(ObjectWriteContext.empty(), text)) {
                json.writeStartObject();
                strings(json, "notes", run.notes());
                strings(json, "newlyFailing", run.newlyFailing());
                strings(json, "newlyPassing", run.newlyPassing());
                json.writeName("byRule");
                json.writeStartObject();
                run.rules().forEach((rule, difference) -> rule(json, rule, difference));
                json.writeEndObject();
                json.writeEndObject();
            }
            out.append(text.getBuffer()).append('\n');
        }

        private void rule(JsonGenerator json, String rule, Difference difference) {
            json.writeName(rule);
            json.writeStartObject();
            json.writeName("change");
            json.writeString(difference.change());
            json.writeName("notCheckedBefore");
            json.writeNumber(difference.notCheckedBefore());
            json.writeName("notCheckedNow");
            json.writeNumber(difference.notCheckedNow());
            documents(json, "newlyFailing", difference.newlyFailing());
            documents(json, "newlyPassing", difference.newlyPassing());
            json.writeEndObject();
        }

        private void documents(JsonGenerator json, String name, Map<String, String> documents) {
            json.writeName(name);
            json.writeStartObject();
            documents.forEach((document, place) -> {
                json.writeName(document);
                json.writeString(place);
            });
            json.writeEndObject();
        }

        private void strings(JsonGenerator json, String name, Collection<String> values) {
            json.writeName(name);
            json.writeStartArray();
            values.forEach(json::writeString);
            json.writeEndArray();
        }
    };

    /**
     * Writes a run.
     *
     * @param run what differs
     * @param out where to
     * @throws IOException when it cannot be written
     */
    public abstract void write(Acceptance run, Appendable out) throws IOException;

    private static String total(Acceptance run) {
        return run.newlyFailing().size() + " documents that failed no rule now fail, "
                + run.newlyPassing().size() + " that failed now fail none; "
                + run.rules().size() + " rules judge otherwise";
    }

    private static String heading(String rule, Difference difference) {
        return rule + ": " + difference.newlyFailing().size() + " newly fail, "
                + difference.newlyPassing().size() + " newly pass"
                + (difference.change().equals("kept") ? "" : ", " + difference.change() + " rule")
                + (difference.notCheckedBefore() == difference.notCheckedNow()
                        ? ""
                        : ", not checked on " + difference.notCheckedBefore() + " before and on "
                                + difference.notCheckedNow() + " now");
    }

    /** Names of files come from others: what would end a line or move a cursor is shown as U+FFFD. */
    private static String harmless(String text) {
        return text.replaceAll("[\\p{Cc}\\p{Zl}\\p{Zp}\\x{202A}-\\x{202E}\\x{2066}-\\x{2069}]", "\uFFFD");
    }
}
