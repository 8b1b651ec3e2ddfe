package org.sitong.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.sitong.document.Problem;
import org.sitong.exchange.internal.ExchangeMessages;
import org.sitong.exchange.internal.profile.Family;
import org.sitong.exchange.internal.profile.FieldRule;
import org.sitong.exchange.internal.profile.InventedRule;
import org.sitong.exchange.internal.profile.ProfileModel;
import org.sitong.exchange.internal.profile.UnmappedRule;
import org.sitong.exchange.internal.row.FieldTally;
import org.sitong.exchange.internal.row.Tallies;
import org.sitong.exchange.internal.row.UnmappedTally;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Element;
import org.sitong.standard.ElementIndex;

/** Keeps the account of one import. Not thread-safe. */
final class ImportAccount {

    private static final int MAX_REJECTED = 100_000;

    private final ProfileModel profile;
    private final Family family;
    private final Tallies tallies;
    private final List<RejectedRow> rejectedRows = new ArrayList<>();
    private long written;
    private long rejected;

    ImportAccount(ProfileModel profile) {
        this.profile = profile;
        this.family = profile.families().get(0);
        this.tallies = new Tallies(profile);
    }

    Tallies tallies() {
        return tallies;
    }

    void written() {
        written++;
    }

    void unreadable(String source, int line, Problem problem) {
        tallies.countUnreadableRow();
        reject(source, line, new BilingualText(problem.text(Locale.CHINESE), problem.text(Locale.ENGLISH)));
    }

    void noObject(String source, int line) {
        tallies.countUnreadableRow();
        reject(source, line, text("row.not-an-object", "", ""));
    }

    void incomplete(String source, int line, List<String> missing) {
        reject(source, line, text("row.incomplete", names(missing, Locale.CHINESE), names(missing, Locale.ENGLISH)));
    }

    void unfit(String source, int line, List<String> pointers) {
        String places = String.join(", ", pointers);
        reject(source, line, text("row.unfit", places, places));
    }

    private String names(List<String> paths, Locale locale) {
        return paths.stream()
                .map(path -> name(path, locale))
                .collect(Collectors.joining(ExchangeMessages.TEXTS.text(locale, "list.separator")));
    }

    private String name(String path, Locale locale) {
        Element element = ElementIndex.standard().find(family.kind(), path);
        return element == null ? path : element.title().in(locale);
    }

    private static BilingualText text(String key, String chinese, String english) {
        return new BilingualText(
                ExchangeMessages.TEXTS.text(Locale.CHINESE, key, List.of(chinese)),
                ExchangeMessages.TEXTS.text(Locale.ENGLISH, key, List.of(english)));
    }

    private void reject(String source, int line, BilingualText reason) {
        if (rejected < MAX_REJECTED) {
            rejectedRows.add(RejectedRow.builder()
                    .source(source)
                    .line(line)
                    .reason(reason)
                    .build());
        }
        rejected++;
    }

    ImportReport report() {
        return ImportReport.builder()
                .profile(profile.name())
                .read(written + rejected)
                .written(written)
                .rejected(rejectedRows)
                .rejectedCount(rejected)
                .fields(family.main().fields().stream().map(this::account).toList())
                .unmapped(unmapped())
                .invented(invented())
                .build();
    }

    private List<UnmappedField> unmapped() {
        List<UnmappedField> fields = new ArrayList<>();
        family.main().unmapped().forEach(field -> fields.add(account(field)));
        BilingualText reason = text("field.unknown", "", "");
        tallies.unknown().forEach((source, tally) -> fields.add(account(source, reason, false, tally)));
        return fields;
    }

    private List<InventedElement> invented() {
        List<InventedElement> elements = new ArrayList<>();
        String kind = family.kind().token();
        elements.add(InventedElement.builder()
                .target("/kind")
                .reason(text("invented.kind", kind, kind))
                .build());
        for (InventedRule rule : family.invented()) {
            elements.add(InventedElement.builder()
                    .target(rule.element().pointer())
                    .reason(rule.reason())
                    .build());
        }
        return elements;
    }

    private FieldAccount account(FieldRule field) {
        FieldTally tally = tallies.fields().getOrDefault(field.source(), new FieldTally());
        return FieldAccount.builder()
                .source(field.source())
                .targets(field.targets().stream()
                        .map(target -> target.element().pointer())
                        .distinct()
                        .toList())
                .mapped(tally.mapped())
                .empty(tally.empty())
                .unparsed(tally.unparsed())
                .narrowed(tally.narrowed())
                .declaredNone(tally.none())
                .examples(tally.examples())
                .build();
    }

    private UnmappedField account(UnmappedRule field) {
        UnmappedTally tally = tallies.unmapped().getOrDefault(field.source(), new UnmappedTally());
        return account(field.source(), field.reason(), true, tally);
    }

    private static UnmappedField account(String source, BilingualText reason, boolean known, UnmappedTally tally) {
        return UnmappedField.builder()
                .source(source)
                .reason(reason)
                .known(known)
                .filled(tally.filled())
                .derivable(tally.expected())
                .build();
    }
}
