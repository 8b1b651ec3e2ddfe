package org.sitong.validation.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sitong.document.SourceRange;
import org.sitong.document.TextEdit;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Finding;
import org.sitong.validation.Related;
import org.sitong.validation.SourceExcerpt;
import org.sitong.validation.TextFix;
import org.sitong.validation.Waiver;
import org.sitong.validation.internal.text.Members;
import org.sitong.validation.internal.text.Place;

/** Findings as SARIF results. */
final class SarifResults {

    /** The name under which the fingerprint is kept; a new way of making it gets a new number. */
    private static final String FINGERPRINT = "sitong/v1";

    private final SarifRules rules;
    private final Words words;

    SarifResults(SarifRules rules, Words words) {
        this.rules = rules;
        this.words = words;
    }

    JsonValue result(Finding finding) {
        Members result = new Members()
                .with("ruleId", finding.rule())
                .with("ruleIndex", rules.number(finding.rule()))
                .with("level", SarifRules.level(finding.severity()))
                .with("message", SarifRules.message(finding.message(words.locale())))
                .with("locations", Members.array(List.of(finding), this::location));
        if (!finding.related().isEmpty()) {
            result.with("relatedLocations", relatedLocations(finding.related()));
        }
        if (finding.textFix() != null) {
            result.with("fixes", fixes(finding, finding.textFix()));
        }
        return result.with(
                        "partialFingerprints",
                        new Members().with(FINGERPRINT, finding.fingerprint()).object())
                .with("suppressions", suppressions(finding.waiver()))
                .with("properties", properties(finding))
                .object();
    }

    private JsonValue location(Finding finding) {
        return new Members()
                .with("physicalLocation", physical(finding.document(), finding.range(), finding.excerpt()))
                .given("logicalLocations", logical(finding.subject(), finding.subjectName(), finding.pointer()))
                .object();
    }

    private JsonValue relatedLocations(List<Related> places) {
        List<JsonValue> locations = new ArrayList<>();
        for (Related place : places) {
            locations.add(new Members()
                    .with("id", locations.size() + 1L)
                    .with("physicalLocation", physical(place.document(), place.range(), null))
                    .given("logicalLocations", logical(place.subject(), null, place.pointer()))
                    .with(
                            "message",
                            SarifRules.message(words.say(
                                    "related.place", Map.of("place", Place.of(place.document(), place.range())))))
                    .object());
        }
        return new JsonValue.JsonArray(locations);
    }

    static JsonValue physical(String document, @Nullable SourceRange range, @Nullable SourceExcerpt excerpt) {
        Members physical = new Members().with("artifactLocation", artifact(document, range));
        String line = range == null ? Place.line(document) : null;
        return physical.given("region", range, at -> region(at, excerpt))
                .given(
                        "region",
                        line,
                        at -> new Members()
                                .with("startLine", Long.parseLong(at))
                                .object())
                .object();
    }

    private static JsonValue artifact(String document, @Nullable SourceRange range) {
        return new Members().with("uri", Place.uri(Place.file(document, range))).object();
    }

    private static JsonValue region(SourceRange range, @Nullable SourceExcerpt excerpt) {
        Members region = new Members()
                .with("startLine", range.line())
                .with("startColumn", range.column())
                .with("endLine", range.endLine())
                .with("endColumn", range.endColumn());
        String snippet = excerpt == null ? null : snippet(range, excerpt);
        return region.given("snippet", snippet, SarifRules::message).object();
    }

    /** The place's own text; {@code null} where it goes on beyond what is kept of its line. */
    private static @Nullable String snippet(SourceRange range, SourceExcerpt excerpt) {
        int from = range.column() - excerpt.column();
        int to = range.endColumn() - excerpt.column();
        boolean isInside = range.line() == range.endLine()
                && from >= 0
                && from <= to
                && to <= excerpt.text().length();
        return isInside ? excerpt.text().substring(from, to) : null;
    }

    private static @Nullable JsonValue logical(@Nullable String subject, @Nullable String name, JsonPointer pointer) {
        List<JsonValue> locations = new ArrayList<>();
        if (subject != null || name != null) {
            locations.add(new Members()
                    .given("name", name)
                    .given("fullyQualifiedName", subject)
                    .with("kind", "object")
                    .object());
        }
        if (!pointer.equals(JsonPointer.ROOT)) {
            locations.add(new Members()
                    .with("fullyQualifiedName", pointer.toString())
                    .with("kind", "property")
                    .object());
        }
        return locations.isEmpty() ? null : new JsonValue.JsonArray(locations);
    }

    private JsonValue fixes(Finding finding, TextFix fix) {
        Members change = new Members()
                .with("artifactLocation", artifact(finding.document(), finding.range()))
                .with("replacements", Members.array(fix.edits(), SarifResults::replacement));
        Members made = new Members()
                .given("description", rules.help(finding.rule()).fix(words.locale()), SarifRules::message)
                .with("artifactChanges", Members.array(List.of(change), Members::object));
        return Members.array(List.of(made), Members::object);
    }

    private static JsonValue replacement(TextEdit edit) {
        return new Members()
                .with("deletedRegion", region(edit.range(), null))
                .with("insertedContent", SarifRules.message(edit.replacement()))
                .object();
    }

    private static JsonValue suppressions(@Nullable Waiver waiver) {
        return waiver == null
                ? new JsonValue.JsonArray(List.of())
                : Members.array(
                        List.of(waiver),
                        given -> new Members()
                                .with("kind", "external")
                                .with("status", "accepted")
                                .with("justification", given.reason())
                                .with("properties", JsonShapes.waiver(given))
                                .object());
    }

    private JsonValue properties(Finding finding) {
        Members properties = new Members()
                .with("document", finding.document())
                .given("organ", finding.organ())
                .given("origin", finding.origin(), JsonShapes::origin);
        if (!rules.help(finding.rule()).restsOn(finding.basis())) {
            properties.with("basis", Members.array(finding.basis(), JsonShapes::basis));
        }
        return properties.given("fix", finding.fix(), Members::unicode).object();
    }
}
