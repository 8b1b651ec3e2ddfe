package org.sitong.validation.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.diff.VersionStep;
import org.sitong.validation.internal.text.DeflatedText;
import org.sitong.validation.internal.text.Harmless;
import org.sitong.validation.internal.text.TextChanges;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes a changelog that a publisher can paste: what was added, removed and replaced, then what applicants, offices and systems have
 * to know, then wording; below each the definitions with their changes. Markdown as GitHub reads it. Immutable and thread-safe.
 */
public final class ChangeMarkdownRenderer implements ChangeRenderer {

    /** Makes the renderer. */
    public ChangeMarkdownRenderer() {}

    @Override
    public ChangeRendering begin(RenderOptions options, Appendable out) {
        return new Markdown(new ChangeWords(options.locale()), out);
    }

    private static final class Markdown implements ChangeRendering {

        private static final String WHOLE = "definitions";
        private static final List<String> SECTIONS = List.of(WHOLE, "applicant", "office", "interface", "text");
        private static final String MARKS = "\\`*_[]<>|~";

        private final ChangeWords words;
        private final Appendable out;
        private final String colon;
        private final Map<String, DeflatedText> sections = new LinkedHashMap<>();

        Markdown(ChangeWords words, Appendable out) {
            this.words = words;
            this.out = out;
            this.colon = words.locale().getLanguage().equals("en") ? ": " : "：";
        }

        @Override
        public void definition(DefinitionChange change) {
            Map<String, StringBuilder> entries = new LinkedHashMap<>();
            for (TypedChange each : change.changes()) {
                if (each.step() == VersionStep.NONE) {
                    continue;
                }
                boolean isWhole = each.fact().path().steps().isEmpty();
                String section = isWhole ? WHOLE : each.burden().token();
                StringBuilder entry =
                        entries.computeIfAbsent(section, absent -> new StringBuilder(isWhole ? "" : heading(change)));
                entry.append(isWhole ? whole(change) : item(each));
            }
            entries.forEach((section, entry) -> sections.computeIfAbsent(section, absent -> new DeflatedText())
                    .add(entry.toString()));
        }

        private String heading(DefinitionChange change) {
            String name = change.name();
            String versions = words.versions(change);
            return "\n#### " + (name == null ? "" : text(name) + " ") + "`" + code(change.subject()) + "`"
                    + (versions.isEmpty() ? "" : " " + text(versions)) + "\n\n";
        }

        private String whole(DefinitionChange change) {
            StringBuilder line = new StringBuilder("- **" + text(words.fate(change.fate())) + "** ");
            line.append(text(words.definition(change.kind()))).append(" `").append(code(change.subject()));
            line.append('`').append(change.name() == null ? "" : " " + text(change.name()));
            String succession = words.succession(change);
            if (succession != null) {
                line.append(colon).append(text(succession));
            }
            if (change.note() != null) {
                line.append("  \n  ").append(text(words.say("succession.note", Map.of("note", change.note()))));
            }
            return line.append('\n').toString();
        }

        private String item(TypedChange change) {
            String direction = words.direction(change);
            return "- " + text(words.place(change)) + " "
                    + text(words.kind(change.fact().kind())) + colon + values(change)
                    + (direction.isEmpty() ? "" : " *(" + text(direction) + ")*") + "\n";
        }

        private String values(TypedChange change) {
            List<TextChanges.Piece> pieces = words.pieces(change);
            if (pieces == null) {
                return switch (change.fact().kind()) {
                    case ADDED -> text(words.to(change));
                    case REMOVED -> text(words.from(change));
                    default -> text(words.from(change)) + " → " + text(words.to(change));
                };
            }
            StringBuilder marked = new StringBuilder();
            for (int i = 0; i < pieces.size(); i++) {
                String piece = text(pieces.get(i).text());
                marked.append(
                        switch (pieces.get(i).fate()) {
                            case KEPT -> text(ChangeWords.context(pieces, i));
                            case STRUCK -> "<del>" + piece + "</del>";
                            case ADDED -> "<ins>" + piece + "</ins>";
                        });
            }
            return marked.toString();
        }

        /** Text from the data, which has no effect on the page. */
        private static String text(String text) {
            StringBuilder escaped = new StringBuilder();
            Harmless.text(text.replaceAll("\\R+", " ")).chars().forEach(each -> {
                if (each == '&') {
                    escaped.append("&amp;");
                } else {
                    escaped.append(MARKS.indexOf(each) < 0 ? "" : "\\").append((char) each);
                }
            });
            return escaped.toString();
        }

        private static String code(String code) {
            return Harmless.text(code.replaceAll("\\R+", " ")).replace('`', '\'');
        }

        @Override
        public void finish(ChangeSummary summary) {
            try {
                out.append("## ").append(words.say("markdown.title")).append("\n\n");
                for (SummaryLines.Line line : words.summary(summary)) {
                    out.append("- ").append(text(line.text().strip())).append('\n');
                }
                for (String section : SECTIONS) {
                    DeflatedText entries = sections.get(section);
                    if (entries != null) {
                        out.append("\n### ")
                                .append(words.say("markdown." + section))
                                .append('\n');
                        out.append(section.equals(WHOLE) ? "\n" : "");
                        entries.copyTo(out);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
