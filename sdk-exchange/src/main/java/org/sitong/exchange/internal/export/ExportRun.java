package org.sitong.exchange.internal.export;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sitong.document.Definitions;
import org.sitong.exchange.ExportReport;
import org.sitong.exchange.ExportSettings;
import org.sitong.exchange.TableSink;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.exchange.internal.profile.EnvelopeRule;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.HoldsRule;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.RowGroup;
import org.sitong.item.Definition;
import org.sitong.item.Tombstone;
import org.sitong.json.JsonValue;

/** One export. Not thread-safe. */
public final class ExportRun {

    private final ProfileModel profile;
    private final TableSink sink;
    private final ExportAccount account = new ExportAccount();
    private final Map<Family, FamilyExporter> exporters = new IdentityHashMap<>();
    private final Map<String, Set<String>> columns = new LinkedHashMap<>();
    private final Set<String> keys = new HashSet<>();

    /**
     * Makes an export.
     *
     * @param profile the profile
     * @param settings what every row says of its transport
     * @param sink takes the rows
     */
    public ExportRun(ProfileModel profile, ExportSettings settings, TableSink sink) {
        this.profile = profile;
        this.sink = sink;
        for (Family family : profile.families()) {
            exporters.put(family, new FamilyExporter(profile, family, settings));
            family.main()
                    .all()
                    .filter(group -> group.at() == null)
                    .forEach(group -> columns.computeIfAbsent(
                                    FamilyExporter.table(family, group), table -> new LinkedHashSet<>())
                            .addAll(columns(group)));
        }
    }

    private List<String> columns(RowGroup group) {
        List<String> names = new ArrayList<>();
        addIfNamed(names, group.id());
        addIfNamed(names, group.key());
        group.fields().stream().map(FieldRule::source).forEach(names::add);
        group.children().stream()
                .map(RowGroup::at)
                .filter(at -> at != null && at.tokens().size() == 1)
                .forEach(at -> names.add(at.tokens().get(0)));
        addIfNamed(names, group.order());
        if (!group.withoutEnvelope()) {
            profile.envelope().stream().map(EnvelopeRule::column).forEach(column -> names.add(column.name()));
        }
        return names;
    }

    private static void addIfNamed(List<String> names, @Nullable String column) {
        if (column != null) {
            names.add(column);
        }
    }

    /**
     * Announces all tables.
     *
     * @throws IOException when a table cannot be written
     */
    public void begin() throws IOException {
        for (Map.Entry<String, Set<String>> table : columns.entrySet()) {
            sink.begin(table.getKey(), List.copyOf(table.getValue()));
            account.table(table.getKey());
        }
    }

    /**
     * Exports a definition, or accounts for why not.
     *
     * @param definition the definition
     * @throws IOException when rows cannot be written
     */
    public void export(Definition definition) throws IOException {
        JsonValue.JsonObject document = Definitions.write(definition);
        FamilyExporter exporter = exporter(definition, document);
        if (exporter == null) {
            account.refuse(
                    definition,
                    ExchangeMessages.both(
                            "export.no-table", List.of(definition.kind().token())));
            return;
        }
        FamilyExporter.Result result = exporter.export(definition, document);
        if (result.refusal() != null) {
            account.refuse(definition, result.refusal());
        } else if (!keys.add(result.key())) {
            account.refuse(definition, ExchangeMessages.both("export.key-twice", List.of(result.key())));
        } else {
            for (WrittenRow row : (Iterable<WrittenRow>) result.row().all()::iterator) {
                sink.write(row.table(), row.cells().texts());
                account.row(row, profile.envelope());
            }
            exporter.prove(result, account);
            account.written(definition instanceof Tombstone);
        }
    }

    private @Nullable FamilyExporter exporter(Definition definition, JsonValue.JsonObject document) {
        Family family = definition instanceof Tombstone tombstone ? removed(tombstone) : holding(definition, document);
        return family == null ? null : exporters.get(family);
    }

    private @Nullable Family holding(Definition definition, JsonValue.JsonObject document) {
        return profile.families().stream()
                .filter(family -> family.kind() == definition.kind() && holds(family.holds(), document))
                .findFirst()
                .orElse(null);
    }

    private static boolean holds(@Nullable HoldsRule rule, JsonValue.JsonObject document) {
        if (rule == null) {
            return true;
        }
        JsonValue value = new Values(document).find(rule.element(), Scope.ROOT).value();
        return value != null && rule.values().contains(value.toString());
    }

    /** The family that a removed definition was in: of the table that it came from, else of its code, else the only one. */
    private @Nullable Family removed(Tombstone tombstone) {
        if (tombstone.of() == null) {
            return null;
        }
        String table = new FormerRows(tombstone.provenance(), profile.name()).table();
        List<Family> families = profile.families().stream()
                .filter(family -> family.kind() == tombstone.of().kind())
                .toList();
        return families.stream()
                .filter(family -> family.main().tables().contains(String.valueOf(table)))
                .findFirst()
                .or(() -> families.stream()
                        .filter(family -> RemovedItem.isOf(family, tombstone))
                        .findFirst())
                .orElse(families.size() == 1 ? families.get(0) : null);
    }

    /** The account. */
    public ExportReport.ExportReportBuilder report() {
        return account.report(profile);
    }
}
