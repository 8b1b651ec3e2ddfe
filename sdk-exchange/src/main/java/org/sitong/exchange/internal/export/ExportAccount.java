package org.sitong.exchange.internal.export;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.sitong.exchange.ExportReport;
import org.sitong.exchange.RefusedDefinition;
import org.sitong.exchange.WrittenTable;
import org.sitong.exchange.internal.profile.EnvelopeRule;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.item.Definition;
import org.sitong.standard.BilingualText;

/** Keeps the account of one export. Not thread-safe. */
public final class ExportAccount {

    private static final int MAX_REFUSED = 100_000;

    private final Map<String, ElementTally> elements = new LinkedHashMap<>();
    private final Map<String, Long> given = new LinkedHashMap<>();
    private final Map<String, Long> rows = new LinkedHashMap<>();
    private final Map<String, Map<String, Long>> missing = new LinkedHashMap<>();
    private final Set<String> envelope = new LinkedHashSet<>();
    private final List<RefusedDefinition> refused = new ArrayList<>();
    private long refusedCount;
    private long written;
    private long removed;

    ElementTally element(String path) {
        return elements.computeIfAbsent(path, key -> new ElementTally());
    }

    void given(String path) {
        given.merge(path, 1L, Long::sum);
    }

    void table(String table) {
        rows.putIfAbsent(table, 0L);
    }

    void row(WrittenRow row, List<EnvelopeRule> rules) {
        rows.merge(row.table(), 1L, Long::sum);
        row.group()
                .columns()
                .filter(column -> column.required() && row.cells().text(column.name()) == null)
                .forEach(column -> missing(row.table(), column.name()));
        if (!row.group().withoutEnvelope()) {
            for (EnvelopeRule rule : rules) {
                String column = rule.column().name();
                if (row.cells().text(column) != null) {
                    envelope.add(column);
                } else if (rule.column().required()) {
                    missing(row.table(), column);
                }
            }
        }
    }

    private void missing(String table, String column) {
        missing.computeIfAbsent(table, key -> new LinkedHashMap<>()).merge(column, 1L, Long::sum);
    }

    void written(boolean asDeletion) {
        written++;
        removed += asDeletion ? 1 : 0;
    }

    void refuse(Definition definition, BilingualText reason) {
        if (refusedCount < MAX_REFUSED) {
            refused.add(RefusedDefinition.builder()
                    .kind(definition.kind())
                    .identity(definition.identityCode())
                    .reason(reason)
                    .build());
        }
        refusedCount++;
    }

    /** The account so far, of a profile whose name and assumptions others add. */
    public ExportReport.ExportReportBuilder report(ProfileModel profile) {
        ExportReport.ExportReportBuilder report = ExportReport.builder()
                .profile(profile.name())
                .read(written + refusedCount)
                .written(written)
                .removed(removed)
                .refused(refused)
                .refusedCount(refusedCount)
                .given(given);
        elements.forEach((path, tally) -> report.element(tally.account(path)));
        rows.forEach((table, count) -> report.table(WrittenTable.builder()
                .table(table)
                .rows(count)
                .missing(missing.getOrDefault(table, Map.of()))
                .build()));
        profile.envelope()
                .forEach(rule -> report.envelopeColumn(
                        rule.column().name(), envelope.contains(rule.column().name())));
        return report;
    }
}
