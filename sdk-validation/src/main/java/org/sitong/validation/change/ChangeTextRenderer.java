package org.sitong.validation.change;

import java.util.List;
import java.util.Map;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.VersionStep;
import org.sitong.validation.internal.text.Ink;
import org.sitong.validation.internal.text.Page;
import org.sitong.validation.internal.text.TextChanges;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes changes for people: by definition, each with its place, the values before and after, who bears it and which way it goes;
 * then the counts and the version step. Long texts are told by what was struck, {@code [-so-]}, and put in, {@code {+so+}}. The layout
 * is for eyes and may change; programs read {@link ChangeJsonRenderer}'s. Immutable and thread-safe.
 */
public final class ChangeTextRenderer implements ChangeRenderer {

    /** Makes the renderer. */
    public ChangeTextRenderer() {}

    @Override
    public ChangeRendering begin(RenderOptions options, Appendable out) {
        return new Text(new ChangeWords(options.locale()), new Page(out, options.colored()));
    }

    private record Text(ChangeWords words, Page page) implements ChangeRendering {

        private static final int LONGEST_VALUE = 200;

        @Override
        public void definition(DefinitionChange change) {
            page.add(Ink.HEADING, words.definition(change.kind()) + " " + change.subject());
            page.add(change.name() == null ? "" : "  " + change.name());
            page.add(Ink.FAINT, "  " + words.versions(change)).end();
            change.changes().stream()
                    .filter(each -> each.step() != VersionStep.NONE)
                    .forEach(each -> write(change, each));
            verdict(change.version());
            page.gap();
        }

        private void write(DefinitionChange definition, TypedChange change) {
            ChangeKind kind = change.fact().kind();
            page.add("  " + sign(kind) + " ");
            if (change.fact().path().steps().isEmpty()) {
                page.add(words.fate(definition.fate())).end();
                note(words.succession(definition));
                note(definition.note());
            } else {
                page.add(words.place(change) + (words.locale().getLanguage().equals("en") ? ": " : "："));
                values(change);
                page.end();
            }
            String direction = words.direction(change);
            page.add("      ").add(Ink.FAINT, words.burden(change.burden()) + " · ");
            page.add(ink(change), direction).add(direction.isEmpty() ? "" : " · ");
            page.add(Ink.FAINT, words.step(change.step())).end();
        }

        private void note(@Nullable String text) {
            if (text != null) {
                page.add("      " + text).end();
            }
        }

        private void values(TypedChange change) {
            List<TextChanges.Piece> pieces = words.pieces(change);
            if (pieces != null) {
                for (int i = 0; i < pieces.size(); i++) {
                    piece(pieces, i);
                }
                return;
            }
            switch (change.fact().kind()) {
                case ADDED -> page.add(brief(words.to(change)));
                case REMOVED -> page.add(brief(words.from(change)));
                default -> page.add(brief(words.from(change)) + " → " + brief(words.to(change)));
            }
        }

        private void piece(List<TextChanges.Piece> pieces, int index) {
            switch (pieces.get(index).fate()) {
                case KEPT -> page.add(ChangeWords.context(pieces, index));
                case STRUCK -> page.add(Ink.ERROR, "[-" + pieces.get(index).text() + "-]");
                case ADDED -> page.add(Ink.INFO, "{+" + pieces.get(index).text() + "+}");
            }
        }

        private void verdict(@Nullable VersionVerdict version) {
            if (version != null && version.required() != VersionStep.NONE) {
                Map<String, String> required = Map.of("required", words.step(version.required()));
                page.add("  ");
                if (version.ok()) {
                    page.add(Ink.FAINT, words.say("version.enough", required)).end();
                } else {
                    page.add(Ink.ERROR, words.say("version.understated", required))
                            .end();
                }
            }
        }

        @Override
        public void finish(ChangeSummary summary) {
            words.summary(summary)
                    .forEach(line -> page.add(line.bad() ? Ink.ERROR : Ink.PLAIN, line.text())
                            .end());
        }

        private static String brief(String value) {
            return StringUtils.abbreviate(value, "…", LONGEST_VALUE);
        }

        private static String sign(ChangeKind kind) {
            return switch (kind) {
                case ADDED -> "+";
                case REMOVED -> "-";
                case CHANGED -> "~";
                case MOVED -> "↕";
            };
        }

        private static Ink ink(TypedChange change) {
            return switch (change.fact().direction()) {
                case HARDER -> Ink.WARNING;
                case EASIER -> Ink.INFO;
                default -> Ink.FAINT;
            };
        }
    }
}
