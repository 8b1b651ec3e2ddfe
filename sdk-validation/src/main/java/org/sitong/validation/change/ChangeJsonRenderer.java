package org.sitong.validation.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.sitong.diff.Change;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.internal.text.JsonText;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.report.RenderOptions;

/**
 * Writes changes for programs: one JSON object with {@code changes} and {@code versionStep}. Names and order of members are an
 * interface; members may be added. Immutable and thread-safe.
 */
public final class ChangeJsonRenderer implements ChangeRenderer {

    /** Makes the renderer. */
    public ChangeJsonRenderer() {}

    @Override
    public ChangeRendering begin(RenderOptions options, Appendable out) {
        return new Json(new ChangeWords(options.locale()), out);
    }

    private static final class Json implements ChangeRendering {

        private static final int UNDERSTATED_KEPT = 1_000;

        private final ChangeWords words;
        private final Appendable out;
        private final List<JsonValue> understated = new ArrayList<>();
        private String separator = "{\"changes\":[\n";

        Json(ChangeWords words, Appendable out) {
            this.words = words;
            this.out = out;
        }

        @Override
        public void definition(DefinitionChange change) {
            change.changes().forEach(each -> append(shape(change, each)));
            VersionVerdict version = change.version();
            if (version != null && !version.ok() && understated.size() < UNDERSTATED_KEPT) {
                understated.add(new Members()
                        .with("subject", change.subject())
                        .with("definition", change.kind().token())
                        .with("version", change.newer().get(0).version())
                        .with("required", version.required().token())
                        .with("claimed", version.claimed().token())
                        .object());
            }
        }

        private JsonValue shape(DefinitionChange definition, TypedChange change) {
            Change fact = change.fact();
            boolean isWhole = fact.path().steps().isEmpty();
            Members shape = new Members()
                    .with("subject", definition.subject())
                    .with("pointer", fact.pointer().toString())
                    .with("kind", fact.kind().token())
                    .with("burden", change.burden().token())
                    .with("direction", fact.direction().token())
                    .with("from", Members.orNull(fact.from(), Members::unicode))
                    .with("to", Members.orNull(fact.to(), Members::unicode))
                    .with("definition", definition.kind().token())
                    .with("element", fact.element().path())
                    .with("path", fact.path().toString())
                    .with("title", isWhole ? words.definition(definition.kind()) : words.place(change))
                    .with("before", Members.orNull(fact.before(), Json::pointer))
                    .with("after", Members.orNull(fact.after(), Json::pointer))
                    .with("step", change.step().token())
                    .with("reason", change.reason().id());
            if (isWhole) {
                shape.with("fate", definition.fate().token());
                if (definition.fate() == DefinitionFate.SUCCEEDED
                        || !definition.older().isEmpty()) {
                    shape.with("succession", succession(definition));
                }
            }
            return shape.object();
        }

        private static JsonValue pointer(JsonPointer pointer) {
            return JsonValue.of(pointer.toString());
        }

        private static JsonValue succession(DefinitionChange definition) {
            return new Members()
                    .with(
                            "reason",
                            definition.succession() == null
                                    ? null
                                    : definition.succession().token())
                    .with("older", Members.array(definition.older(), side -> JsonValue.of(side.code())))
                    .with("newer", Members.array(definition.newer(), side -> JsonValue.of(side.code())))
                    .with("note", definition.note())
                    .object();
        }

        @Override
        public void finish(ChangeSummary summary) {
            try {
                out.append(separator.startsWith("{") ? "{\"changes\":[" : "\n");
                out.append("],\n\"versionStep\":").append(JsonText.of(versionStep(summary)));
                out.append(",\n\"understated\":").append(JsonText.of(new JsonValue.JsonArray(understated)));
                out.append(",\n\"summary\":").append(JsonText.of(counts(summary)));
                out.append("}\n");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private void append(JsonValue value) {
            try {
                out.append(separator).append(JsonText.of(value));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            separator = ",\n";
        }

        private static JsonValue versionStep(ChangeSummary summary) {
            return verdict(new Members(), summary.version(), summary.ok())
                    .with(
                            "catalogs",
                            Members.array(
                                    summary.manifests(),
                                    manifest -> verdict(
                                                    new Members()
                                                            .with("identity", manifest.code())
                                                            .with("from", manifest.olderVersion())
                                                            .with("to", manifest.newerVersion()),
                                                    manifest.version(),
                                                    manifest.version().ok())
                                            .object()))
                    .object();
        }

        private static Members verdict(Members members, VersionVerdict version, boolean ok) {
            return members.with("required", version.required().token())
                    .with("claimed", version.claimed().token())
                    .with("ok", JsonValue.of(ok));
        }

        private JsonValue counts(ChangeSummary summary) {
            Members counts =
                    new Members().with("definitions", summary.definitions()).with("unchanged", summary.unchanged());
            for (DefinitionFate fate : DefinitionFate.values()) {
                counts.with(fate.token(), summary.fates().getOrDefault(fate, 0L));
            }
            return counts.with("changes", summary.changes())
                    .with("understated", summary.understated())
                    .with("ambiguous", summary.ambiguous())
                    .with("leftOut", summary.leftOutCount())
                    .with(
                            "documentsLeftOut",
                            Members.array(
                                    summary.leftOut(),
                                    each -> new Members()
                                            .with("side", each.newer() ? "newer" : "older")
                                            .with("document", each.document())
                                            .with("reason", each.reason().in(words.locale()))
                                            .object()))
                    .object();
        }
    }
}
