package org.sitong.validation.rehearsal;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.diff.Change;
import org.sitong.item.DivisionRef;
import org.sitong.item.Succession;
import org.sitong.json.JsonToken;
import org.sitong.json.JsonValue;
import org.sitong.json.JsonValue.JsonObject;
import org.sitong.validation.Basis;
import org.sitong.validation.Finding;
import org.sitong.validation.Pin;
import org.sitong.validation.internal.text.Members;

/** The shapes of the reports for programs; names are an interface that others rely on. */
final class RehearsalJson {

    private final Locale locale;

    RehearsalJson(Locale locale) {
        this.locale = locale;
    }

    JsonObject report(RehearsalReport report) {
        return new JsonObject(new Members()
                .with("pins", Members.array(report.pins(), RehearsalJson::pin))
                .with(
                        "summary",
                        new Members()
                                .with("items", report.total())
                                .with("broken", report.broken())
                                .with("districts", report.districts().size())
                                .with("brokenDistricts", report.brokenDistricts())
                                .with("states", counts(report.counts()))
                                .with("againstSchema", report.againstSchema())
                                .with("repeated", report.repeated())
                                .with("unreadable", report.unreadable())
                                .with("truncated", JsonValue.of(report.truncated()))
                                .object())
                .with("causes", Members.array(report.causes(), this::cause))
                .with(
                        "districts",
                        Members.array(
                                report.districts(),
                                each -> division(each.division())
                                        .with("broken", each.broken())
                                        .with("states", counts(each.counts()))
                                        .object()))
                .with("items", Members.array(report.items(), this::item))
                .members());
    }

    private static JsonValue pin(Pin pin) {
        return new Members()
                .with("what", pin.what())
                .with("name", pin.name())
                .with("version", pin.version())
                .with("digest", pin.digest())
                .object();
    }

    private JsonValue cause(Cause cause) {
        return base(cause.change())
                .with("items", cause.items())
                .with("districts", cause.districts())
                .object();
    }

    private Members base(BaseChange base) {
        Members members = new Members()
                .with("kind", base.kind().token())
                .with("base", base.code())
                .with("name", base.name());
        Change change = base.change();
        return change == null
                ? members.with("change", base.cancelled() ? "cancelled" : "gone")
                : change(members, change);
    }

    private Members change(Members members, Change change) {
        return members.with("change", change.kind().token())
                .with("element", change.element().path())
                .with("title", change.element().title().in(locale))
                .with("path", change.path().toString())
                .with("direction", change.direction().token())
                .with("from", orNull(change.from()))
                .with("to", orNull(change.to()));
    }

    private JsonValue item(RehearsedItem item) {
        return new Members()
                .with("document", item.document())
                .with("subject", item.subject())
                .with("version", Members.orNull(item.version(), JsonValue::of))
                .with("name", item.name())
                .with(
                        "division",
                        item.division() == null ? null : item.division().code())
                .with("state", item.state().token())
                .with("note", item.note() == null ? null : item.note().in(locale))
                .with("base", item.base())
                .with("fromVersion", Members.orNull(item.fromVersion(), JsonValue::of))
                .with("toVersion", Members.orNull(item.toVersion(), JsonValue::of))
                .with("replacedBy", Members.array(item.replacedBy(), RehearsalJson::succession))
                .with("taken", Members.array(item.taken(), this::change))
                .with("kept", Members.array(item.kept(), this::change))
                .with("redundant", Members.array(item.redundant(), this::change))
                .with("conflicts", Members.array(item.conflicts(), this::clash))
                .with("illegal", Members.array(item.illegal(), this::clash))
                .object();
    }

    private JsonValue change(Change change) {
        return change(new Members(), change).object();
    }

    private static JsonValue succession(Succession succession) {
        return new Members()
                .with("code", succession.code())
                .with(
                        "reason",
                        succession.reason() == null ? null : succession.reason().token())
                .with("note", succession.note())
                .object();
    }

    private JsonValue clash(Clash clash) {
        return new Members()
                .with("element", clash.element().path())
                .with("title", clash.element().title().in(locale))
                .with("path", clash.path().toString())
                .with(
                        "pointer",
                        clash.pointer() == null ? null : clash.pointer().toString())
                .with("from", orNull(clash.from()))
                .with("to", orNull(clash.to()))
                .with("local", orNull(clash.local()))
                .with(
                        "standing",
                        clash.standing() == null ? null : clash.standing().token())
                .with("reason", clash.reason() == null ? null : clash.reason().in(locale))
                .with("clauses", Members.array(clash.clauses(), RehearsalJson::basis))
                .with(
                        "cause",
                        Members.orNull(clash.cause(), cause -> base(cause).object()))
                .object();
    }

    static JsonValue basis(Basis basis) {
        return new Members()
                .with("source", basis.source())
                .with("clause", basis.clause())
                .object();
    }

    JsonObject report(PackRehearsalReport report) {
        return new JsonObject(new Members()
                .with("before", Members.array(report.before(), RehearsalJson::pin))
                .with("after", Members.array(report.after(), RehearsalJson::pin))
                .with(
                        "summary",
                        new Members()
                                .with("documents", report.documents())
                                .with("documentsNewlyFound", report.documentsNewlyFound())
                                .with("findings", counts(report.counts()))
                                .with("truncated", JsonValue.of(report.truncated()))
                                .object())
                .with(
                        "rules",
                        Members.array(
                                report.rules(),
                                each -> new Members()
                                        .with("rule", each.rule())
                                        .with("findings", each.findings())
                                        .with("graver", each.graver())
                                        .with("documents", each.documents())
                                        .with("districts", each.districts())
                                        .object()))
                .with(
                        "districts",
                        Members.array(
                                report.districts(),
                                each -> division(each.division())
                                        .with("findings", each.findings())
                                        .with("documents", each.documents())
                                        .object()))
                .with("findings", Members.array(report.findings(), this::finding))
                .members());
    }

    private JsonValue finding(Finding finding) {
        return new Members()
                .with("rule", finding.rule())
                .with("severity", finding.severity().token())
                .with("message", finding.message(locale))
                .with("document", finding.document())
                .with("subject", finding.subject())
                .with("pointer", finding.pointer().toString())
                .with("line", Members.orNull(finding.range(), range -> JsonValue.of(range.line())))
                .with("column", Members.orNull(finding.range(), range -> JsonValue.of(range.column())))
                .object();
    }

    private static Members division(DivisionRef division) {
        return new Members().with("division", division.code()).with("name", division.name());
    }

    private static JsonValue counts(Map<? extends JsonToken, Long> counts) {
        Members members = new Members();
        counts.forEach((what, count) -> members.with(what.token(), count));
        return members.object();
    }

    private static JsonValue orNull(@Nullable JsonValue value) {
        return value == null ? JsonValue.NULL : Members.unicode(value);
    }
}
