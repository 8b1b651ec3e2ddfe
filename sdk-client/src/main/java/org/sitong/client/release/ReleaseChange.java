package org.sitong.client.release;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.client.internal.Fields;
import org.sitong.client.internal.Members;
import org.sitong.diff.Direction;
import org.sitong.diff.VersionStep;
import org.sitong.document.Digest;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;
import org.sitong.standard.Burden;

/**
 * One line of a list of changes: what became of one definition, with all its versions, from one release to the next. Immutable and
 * thread-safe.
 */
@Value
public class ReleaseChange {

    /** The most bytes of a line. */
    public static final int MAX_BYTES = 1 << 20;

    private static final int MAX_LIST = 10_000;

    /** What became of it. */
    ChangeType type;

    /** Its key, in its newest version: as it is, or where it is gone as it was. */
    DefinitionKey key;

    /** What it is called; {@code null} where it has no name. */
    @Nullable
    String name;

    /** The digest of its lines before, with line ends between them; {@code null} for a new one. */
    @Nullable
    Digest before;

    /** The digest of its lines now, with line ends between them; {@code null} for one that is gone. */
    @Nullable
    Digest after;

    /** The version step that the change calls for; {@code null} where nobody judged it. */
    @Nullable
    VersionStep step;

    /** Who bears the change, and how; empty where nobody judged it or nobody bears it. */
    List<ChangeEffect> effects;

    /** Why it is gone, as its tombstone says; {@code null} for the others. */
    @Nullable
    String reason;

    /** From when it no longer holds, as its tombstone says; {@code null} where none says. */
    @Nullable
    LocalDate removedOn;

    /** What takes its place, as its tombstone says. */
    List<String> replacedBy;

    @Builder(toBuilder = true)
    ReleaseChange(
            ChangeType type,
            DefinitionKey key,
            @Nullable String name,
            @Nullable Digest before,
            @Nullable Digest after,
            @Nullable VersionStep step,
            @Singular List<ChangeEffect> effects,
            @Nullable String reason,
            @Nullable LocalDate removedOn,
            @Singular("replacement") List<String> replacedBy) {
        this.type = type;
        this.key = key;
        this.name = name;
        this.before = before;
        this.after = after;
        this.step = step;
        this.effects = List.copyOf(effects);
        this.reason = reason;
        this.removedOn = removedOn;
        this.replacedBy = List.copyOf(replacedBy);
        if ((before == null) != (type == ChangeType.ADDED) || (after == null) != (type == ChangeType.REMOVED)) {
            throw new IllegalArgumentException("digests do not fit " + type.token());
        }
        if (type == ChangeType.REMOVED ? reason == null || reason.isBlank() : reason != null) {
            throw new IllegalArgumentException("a reason belongs to what was removed, and to nothing else");
        }
        if (type != ChangeType.REMOVED && (removedOn != null || !replacedBy.isEmpty())) {
            throw new IllegalArgumentException("only what was removed has a day of removal and is replaced");
        }
    }

    /**
     * Writes the line.
     *
     * @return canonical JSON, without the line's end
     */
    public byte[] line() {
        List<JsonValue> borne = effects.stream()
                .<JsonValue>map(effect -> new Members()
                        .text("burden", effect.burden())
                        .number("changes", effect.changes())
                        .text("direction", effect.direction())
                        .object())
                .toList();
        return new Members()
                .text("after", after)
                .text("before", before)
                .text("change", type)
                .list("effects", borne)
                .value("key", key.json())
                .text("name", name)
                .text("reason", reason)
                .text("removedOn", removedOn)
                .texts("replacedBy", replacedBy)
                .text("step", step)
                .bytes();
    }

    /**
     * Reads a line.
     *
     * @param document the file's name, for failures
     * @param line the line without its end
     * @return what became of the definition
     * @throws org.sitong.client.trust.MalformedDocumentException when it has another form
     */
    public static ReleaseChange read(String document, byte[] line) {
        Fields fields = Fields.read(document, line, MAX_BYTES)
                .only(
                        "after",
                        "before",
                        "change",
                        "effects",
                        "key",
                        "name",
                        "reason",
                        "removedOn",
                        "replacedBy",
                        "step");
        List<ChangeEffect> effects = fields.objects("effects", MAX_LIST).stream()
                .map(ReleaseChange::effect)
                .toList();
        DefinitionKey key = DefinitionKey.read(fields.object("key"));
        return fields.make(() -> new ReleaseChange(
                fields.parsed("change", token(ChangeType.values())),
                key,
                fields.optional("name"),
                fields.has("before") ? fields.digest("before") : null,
                fields.has("after") ? fields.digest("after") : null,
                fields.has("step") ? fields.parsed("step", token(VersionStep.values())) : null,
                effects,
                fields.optional("reason"),
                fields.has("removedOn") ? fields.date("removedOn") : null,
                fields.texts("replacedBy", MAX_LIST)));
    }

    private static ChangeEffect effect(Fields fields) {
        fields.only("burden", "changes", "direction");
        return new ChangeEffect(
                fields.parsed("burden", token(Burden.values())),
                fields.parsed("direction", token(Direction.values())),
                (int) fields.number("changes", 1, Integer.MAX_VALUE));
    }

    private static <T extends JsonToken> Function<String, T> token(T[] values) {
        return text -> Arrays.stream(values)
                .filter(each -> each.token().equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("unknown word: " + text));
    }

    /** Collects what a change says. */
    public static class ReleaseChangeBuilder {
        ReleaseChangeBuilder() {}
    }
}
