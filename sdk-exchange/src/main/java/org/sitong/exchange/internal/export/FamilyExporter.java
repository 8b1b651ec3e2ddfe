package org.sitong.exchange.internal.export;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.exchange.ExportSettings;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.exchange.internal.profile.ElementPath;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.exchange.internal.row.Presence;
import org.sitong.exchange.internal.row.RecordMapper;
import org.sitong.item.Definition;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;

/** Exports definitions into one family of tables. */
final class FamilyExporter {

    private static final String SELF = "export";

    private final ProfileModel profile;
    private final Family family;
    private final Envelope envelope;
    private final UniqueIds ids;
    private final RecordMapper mapper;
    private final Proof proof;
    private final Set<String> mainElements = new HashSet<>();

    FamilyExporter(ProfileModel profile, Family family, ExportSettings settings) {
        this.profile = profile;
        this.family = family;
        this.envelope = new Envelope(profile.envelope(), family.deletion(), settings);
        this.ids = new UniqueIds(family);
        this.mapper = new RecordMapper(profile, family, Presence.all(family));
        this.proof = new Proof(family, ids);
        family.main().fields().forEach(field -> mainElements.addAll(DefinitionWriter.elements(field)));
    }

    /** The table that a group's rows are written to. */
    static String table(Family family, RowGroup group) {
        return group.tables().isEmpty() ? family.name() : group.tables().get(0);
    }

    /**
     * What became of a definition.
     *
     * @param refusal why no rows are to be written; {@code null} where they are
     * @param key the main row's key
     * @param row the main row with all that belong to it
     * @param document the definition
     * @param again what the rows were read as
     */
    record Result(
            @Nullable BilingualText refusal,
            String key,
            WrittenRow row,
            JsonValue.JsonObject document,
            JsonValue.JsonObject again) {}

    private Result refused(String id, String... arguments) {
        return refused(ExchangeMessages.both(id, List.of(arguments)));
    }

    private Result refused(BilingualText reason) {
        JsonValue.JsonObject nothing = new JsonValue.JsonObject(Map.of());
        WrittenRow none = new WrittenRow(family.main(), "", new Cells(), List.of());
        return new Result(reason, "", none, nothing, nothing);
    }

    /** Makes the rows of a definition and reads them again. */
    Result export(Definition definition, JsonValue.JsonObject document) {
        FormerRows former = new FormerRows(definition.provenance(), profile.name());
        boolean removed = definition instanceof Tombstone;
        String identity = definition.identityCode();
        if (identity == null) {
            return refused("export.no-identity");
        }
        if (removed && envelope.code(Envelope.Operation.DELETE) == null) {
            return refused("export.no-deletion");
        }
        JsonValue.JsonObject source =
                definition instanceof Tombstone tombstone ? RemovedItem.document(family, tombstone) : document;
        String key = former.key() == null ? RowKeys.main(profile.name(), family.kind(), identity) : former.key();
        WrittenRow row = rows(source, former, key, removed);
        RecordMapper.Mapped again = mapper.map(row.joined(SELF));
        Definition read = again.definition();
        if (read == null) {
            return unread(again);
        }
        return new Result(null, key, row, document, Definitions.write(read));
    }

    private WrittenRow rows(JsonValue.JsonObject document, FormerRows former, String key, boolean removed) {
        Set<String> none = new LinkedHashSet<>();
        if (document.get("none") instanceof JsonValue.JsonArray array) {
            array.values().forEach(value -> none.add(value.toString()));
        }
        Envelope.Operation update = former.key() == null ? Envelope.Operation.INSERT : Envelope.Operation.UPDATE;
        return new DefinitionWriter(
                        family, envelope, former, ids.apply(document, former.keys(), key), none, mainElements)
                .write(key, removed ? Envelope.Operation.DELETE : update);
    }

    private Result unread(RecordMapper.Mapped again) {
        if (again.missing().isEmpty()) {
            return refused("export.unfit", String.join(", ", again.unfit()));
        }
        return refused(new BilingualText(
                incomplete(again.missing(), Locale.CHINESE), incomplete(again.missing(), Locale.ENGLISH)));
    }

    private String incomplete(List<ElementPath> missing, Locale locale) {
        String names = missing.stream()
                .map(element -> name(element.path(), locale))
                .collect(Collectors.joining(ExchangeMessages.TEXTS.text(locale, "list.separator", List.of())));
        return ExchangeMessages.TEXTS.text(locale, "export.incomplete", List.of(names));
    }

    private String name(String path, Locale locale) {
        Element element = ElementIndex.standard().find(family.kind(), path);
        return element == null ? path : element.title().in(locale);
    }

    /** Accounts for what the rows carry. */
    void prove(Result result, ExportAccount account) {
        proof.compare(result.document(), result.again(), result.row(), account);
    }
}
