package org.sitong.validation.rehearsal;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.Finding;
import org.sitong.validation.Pin;
import org.sitong.validation.internal.text.Ink;
import org.sitong.validation.internal.text.Page;
import org.sitong.validation.internal.text.Place;

/** The reports for people, as lines of text. */
final class RehearsalText {

    private final Locale locale;
    private final RehearsalPageWords words;
    private final Page page;

    RehearsalText(Locale locale, Page page) {
        this.locale = locale;
        this.words = new RehearsalPageWords(locale);
        this.page = page;
    }

    void write(RehearsalReport report) {
        head(report);
        pins(report.pins());
        counts(report.counts(), "  ");
        if (report.againstSchema() > 0) {
            line("  ", say("text.schema", Map.of("count", report.againstSchema())));
        }
        if (report.repeated() > 0) {
            line("  ", say("text.repeated", Map.of("count", report.repeated())));
        }
        if (report.unreadable() > 0) {
            line("  ", say("text.unreadable", Map.of("count", report.unreadable())));
        }
        causes(report.causes());
        districts(report.districts());
        report.items().forEach(this::item);
        if (report.truncated()) {
            page.gap();
            line("", say("text.truncated", Map.of("kept", report.items().size())));
        }
    }

    private void head(RehearsalReport report) {
        String key = report.broken() == 0
                ? "text.head-none"
                : report.causes().isEmpty() ? "text.head-uncaused" : "text.head";
        line(
                "",
                say(
                        key,
                        Map.of(
                                "items", report.total(),
                                "broken", report.broken(),
                                "districts", report.districts().size(),
                                "broken-districts", report.brokenDistricts(),
                                "causes", report.causes().size())));
    }

    private void pins(List<Pin> pins) {
        for (Pin pin : pins) {
            if (pin.what().equals("from") || pin.what().equals("to")) {
                String version = pin.version() == null ? "" : pin.version();
                line("  ", say("text.pin-" + pin.what(), Map.of("name", pin.name(), "version", version)));
            }
        }
    }

    private void counts(Map<RehearsalState, Long> counts, String margin) {
        counts.forEach((state, count) -> {
            if (count > 0) {
                line(margin, say("text.count", Map.of("state", say(state), "count", count)));
            }
        });
    }

    private void causes(List<Cause> causes) {
        if (causes.isEmpty()) {
            return;
        }
        page.gap();
        line("", say("text.causes", Map.of()));
        for (Cause cause : causes) {
            line(
                    "  ",
                    say(
                            "text.cause",
                            Map.of(
                                    "items", cause.items(),
                                    "districts", cause.districts(),
                                    "base", name(cause.change()),
                                    "change", words.change(cause.change()))));
        }
    }

    private void districts(List<DistrictRehearsal> districts) {
        if (districts.size() < 2) {
            return;
        }
        page.gap();
        line("", say("text.districts", Map.of()));
        for (DistrictRehearsal district : districts) {
            long all = district.counts().values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            line(
                    "  ",
                    say(
                            "text.district",
                            Map.of(
                                    "division",
                                    words.division(district.division()),
                                    "items",
                                    all,
                                    "broken",
                                    district.broken())));
        }
    }

    private void item(RehearsedItem item) {
        page.gap();
        page.add(item.state().breaks() ? Ink.ERROR : Ink.HEADING, say(item.state()))
                .add(item.name() == null ? "" : "  " + item.name())
                .add(item.subject() == null ? "" : "  " + item.subject())
                .end();
        line("  ", item.document());
        if (item.note() != null) {
            line("  ", item.note().in(locale));
        }
        item.illegal().forEach(clash -> clash("text.illegal", clash));
        item.conflicts().forEach(clash -> clash("text.conflict", clash));
        changes("text.taken", item, item.taken());
        changes("text.redundant", item, item.redundant());
        changes("text.kept", item, item.kept());
    }

    private void changes(String key, RehearsedItem item, List<Change> changes) {
        for (Change change : changes) {
            line("  ", say(key, Map.of("change", words.change(change, item.names()))));
        }
    }

    private void clash(String key, Clash clash) {
        line("  ", say(key, Map.of("place", words.place(clash))));
        value("text.from", clash, clash.from());
        value("text.to", clash, clash.to());
        value("text.local", clash, clash.local());
        if (clash.reason() != null) {
            line("    ", say("text.reason", Map.of("reason", clash.reason())));
        }
        for (Basis basis : clash.clauses()) {
            line("    ", say("text.basis", Map.of("basis", basis(basis))));
        }
    }

    private void value(String key, Clash clash, @Nullable JsonValue value) {
        line("    ", say(key, Map.of("value", words.value(clash, value))));
    }

    static String basis(Basis basis) {
        return basis.clause() == null ? basis.source() : basis.source() + " " + basis.clause();
    }

    private static String name(BaseChange base) {
        return base.name() == null ? base.code() : base.name() + " " + base.code();
    }

    void write(PackRehearsalReport report) {
        line(
                "",
                say(
                        report.documentsNewlyFound() == 0 ? "text.pack-none" : "text.pack",
                        Map.of("documents", report.documents(), "found", report.documentsNewlyFound())));
        packs("text.pack-before", report.before());
        packs("text.pack-after", report.after());
        report.counts().forEach((severity, count) -> {
            if (count > 0) {
                line(
                        "  ",
                        say(
                                "text.count",
                                Map.of("state", say("severity." + severity.token(), Map.of()), "count", count)));
            }
        });
        if (!report.rules().isEmpty()) {
            page.gap();
        }
        for (NewlyByRule rule : report.rules()) {
            line(
                    "  ",
                    say(
                            rule.graver() == 0 ? "text.pack-rule" : "text.pack-rule-graver",
                            Map.of(
                                    "rule", rule.rule(),
                                    "findings", rule.findings(),
                                    "graver", rule.graver(),
                                    "documents", rule.documents(),
                                    "districts", rule.districts())));
        }
        if (report.districts().size() > 1) {
            page.gap();
            for (NewlyInDistrict district : report.districts()) {
                line(
                        "  ",
                        say(
                                "text.pack-district",
                                Map.of(
                                        "division", words.division(district.division()),
                                        "findings", district.findings(),
                                        "documents", district.documents())));
            }
        }
        report.findings().forEach(this::finding);
        if (report.truncated()) {
            page.gap();
            line("", say("text.pack-truncated", Map.of("kept", report.findings().size())));
        }
    }

    private void packs(String key, List<Pin> pins) {
        List<String> packs = pins.stream()
                .filter(pin -> pin.what().equals("pack"))
                .map(pin -> pin.version() == null ? pin.name() : pin.name() + " " + pin.version())
                .toList();
        line(
                "  ",
                say(
                        key,
                        Map.of(
                                "packs",
                                packs.isEmpty() ? say("text.pack-none-on", Map.of()) : String.join("、", packs))));
    }

    private void finding(Finding finding) {
        page.gap();
        page.add(
                        Ink.of(finding.severity()),
                        say("severity." + finding.severity().token(), Map.of()))
                .add("  ")
                .add(finding.rule())
                .add("  ")
                .add(Place.of(finding.document(), finding.range()))
                .end();
        line("  ", finding.message(locale));
    }

    private String say(RehearsalState state) {
        return say("state." + state.token(), Map.of());
    }

    private String say(String key, Map<String, ?> arguments) {
        return words.say(key, arguments);
    }

    private void line(String margin, String text) {
        page.add(margin).add(text).end();
    }
}
