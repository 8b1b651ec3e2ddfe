package org.sitong.validation.internal.change;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.diff.ChangeKind;
import org.sitong.diff.DefinitionDiff;
import org.sitong.diff.Direction;
import org.sitong.diff.ElementPath;
import org.sitong.diff.Matching;
import org.sitong.diff.VersionStep;
import org.sitong.item.Succession;
import org.sitong.item.SuccessionReason;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;
import org.sitong.standard.Kind;
import org.sitong.validation.Phrase;
import org.sitong.validation.Texts;
import org.sitong.validation.change.DefinitionChange;
import org.sitong.validation.change.DefinitionFate;
import org.sitong.validation.change.DefinitionSide;
import org.sitong.validation.change.TypedChange;
import org.sitong.validation.change.VersionVerdict;
import org.sitong.validation.compare.MaterialNames;
import org.sitong.validation.compare.NameRecognition;
import org.sitong.validation.internal.text.PartNames;

/** What became of one definition, with what it means. */
final class Differences {

    private static final Texts TEXTS = Texts.load(TypedChange.class::getResourceAsStream, "change");
    static final Phrase NO_IDENTITY = TEXTS.phrase("left-out.no-identity");

    /** For versions of one definition: what was only worded anew is the same part. */
    static final Matching VERSIONS =
            Matching.VERSIONS.toBuilder().recognition(new Rewording()).build();

    /** For two definitions with different identities. */
    static final Matching PEERS = new NameRecognition(MaterialNames.PLAIN).peers();

    private static final String VERSION = "lifecycle.version";

    private Differences() {}

    static Phrase sameIdentity(String document) {
        return TEXTS.phrase("left-out.same-identity", Map.of("document", document));
    }

    /** What changed in a definition; {@code null} where nothing that counts did. */
    static @Nullable DefinitionChange changed(Entry older, Entry newer, Matching matching, boolean alone) {
        Loaded was = read(older);
        Loaded is = read(newer);
        List<TypedChange> changes = changes(was, is, matching);
        if (changes.isEmpty()) {
            return null;
        }
        DefinitionChange change = DefinitionChange.builder()
                .kind(newer.kind())
                .fate(DefinitionFate.CHANGED)
                .oneOlder(older.side())
                .oneNewer(newer.side())
                .changes(changes)
                .build();
        return change.toBuilder()
                .version(verdict(older, newer, was.carries(VERSION) && is.carries(VERSION), change.required(), alone))
                .build();
    }

    private static List<TypedChange> changes(Loaded was, Loaded is, Matching matching) {
        List<Change> facts = DefinitionDiff.between(was.definition().kind(), was.value(), is.value(), matching)
                .changes();
        Map<String, String> parts = PartNames.of(was.value(), is.value(), facts);
        return Meanings.of(facts).stream()
                .filter(change -> isCarried(change, was, is))
                .map(change -> TypedChange.of(change).toBuilder().parts(parts).build())
                .toList();
    }

    /** What one of the sources cannot say is no difference. */
    private static boolean isCarried(Change change, Loaded was, Loaded is) {
        String element = change.element().path();
        return switch (change.kind()) {
            case ADDED -> was.carries(element);
            case REMOVED -> is.carries(element);
            default -> (change.from() != null || was.carries(element)) && (change.to() != null || is.carries(element));
        };
    }

    private static @Nullable VersionVerdict verdict(
            Entry older, Entry newer, boolean carried, VersionStep required, boolean alone) {
        String from = older.side().version();
        String to = newer.side().version();
        boolean isNumbered = newer.kind() == Kind.CATALOG || newer.kind() == Kind.RULE_PACK;
        if (isNumbered) {
            return new VersionVerdict(required, Claims.ofNumbers(from, to));
        }
        boolean saysNothing = from == null && to == null && (!alone || !carried || newer.tombstone() != null);
        return older.isDraft() || saysNothing ? null : new VersionVerdict(required, Claims.ofNumber(from, to));
    }

    /** A definition that is new, or set up beside those that it replaces. */
    static DefinitionChange added(Entry entry, SideIndex before) {
        DefinitionChange.DefinitionChangeBuilder change = DefinitionChange.builder()
                .kind(entry.kind())
                .fate(DefinitionFate.ADDED)
                .oneNewer(entry.side())
                .change(whole(entry.kind(), ChangeKind.ADDED, null, entry.side()));
        for (Succession said : entry.replaces()) {
            Entry replaced = said.code() == null ? null : before.newest(new Key(entry.kind(), said.code()));
            if (replaced != null) {
                change.oneOlder(replaced.side()).succession(said.reason()).note(said.note());
            }
        }
        return change.build();
    }

    /** A definition that is gone without a successor. */
    static DefinitionChange removed(Entry entry, @Nullable Tombstone tombstone) {
        return DefinitionChange.builder()
                .kind(entry.kind())
                .fate(DefinitionFate.REMOVED)
                .oneOlder(entry.side())
                .note(tombstone == null ? null : tombstone.reason())
                .change(whole(entry.kind(), ChangeKind.REMOVED, entry.side(), null))
                .build();
    }

    /** Definitions that others have replaced; where it is one by one, with what else changed. */
    static DefinitionChange succeeded(Successions.Group group, SideIndex before, SideIndex after) {
        List<Entry> older = group.older().stream()
                .map(before::newest)
                .map(Objects::requireNonNull)
                .toList();
        List<Entry> newer = group.newer().stream()
                .map(after::newest)
                .map(Objects::requireNonNull)
                .toList();
        Entry was = older.get(0);
        Entry is = newer.get(0);
        DefinitionChange.DefinitionChangeBuilder change = DefinitionChange.builder()
                .kind(was.kind())
                .fate(DefinitionFate.SUCCEEDED)
                .older(older.stream().map(Entry::side).toList())
                .newer(newer.stream().map(Entry::side).toList())
                .succession(reason(group))
                .note(group.note())
                .change(whole(was.kind(), ChangeKind.CHANGED, was.side(), is.side()));
        boolean isOneByOne = older.size() == 1 && newer.size() == 1 && before.newest(is.key()) == null;
        if (isOneByOne) {
            change.changes(changes(read(was), read(is), VERSIONS));
        }
        return change.build();
    }

    /** What is said, or else what the numbers show. */
    private static @Nullable SuccessionReason reason(Successions.Group group) {
        if (group.reason() != null) {
            return group.reason();
        }
        if (group.older().size() > 1) {
            return SuccessionReason.MERGED;
        }
        return group.newer().size() > 1 ? SuccessionReason.SPLIT : null;
    }

    private static TypedChange whole(
            Kind kind, ChangeKind change, @Nullable DefinitionSide from, @Nullable DefinitionSide to) {
        Element root = ElementIndex.standard().root(kind);
        return TypedChange.of(Change.builder()
                .kind(change)
                .element(root)
                .path(ElementPath.ROOT)
                .before(from == null ? null : JsonPointer.ROOT)
                .after(to == null ? null : JsonPointer.ROOT)
                .from(from == null ? null : brief(from))
                .to(to == null ? null : brief(to))
                .direction(Direction.INCOMPARABLE)
                .build());
    }

    private static JsonValue brief(DefinitionSide side) {
        Map<String, JsonValue> brief = new LinkedHashMap<>();
        brief.put("identity", JsonValue.of(side.code()));
        if (side.name() != null) {
            brief.put("name", JsonValue.of(side.name()));
        }
        if (side.version() != null) {
            brief.put("version", JsonValue.of(side.version()));
        }
        return new JsonObject(brief);
    }

    private static Loaded read(Entry entry) {
        try {
            Loaded loaded = Loaded.of(entry.input());
            if (loaded != null) {
                return loaded;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Loaded.NoDefinition e) {
            throw new IllegalStateException(entry.side().document(), e);
        }
        throw new IllegalStateException(
                "Changed while it was compared: " + entry.side().document());
    }
}
