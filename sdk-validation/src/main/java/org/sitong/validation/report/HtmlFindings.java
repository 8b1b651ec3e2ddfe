package org.sitong.validation.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.Severity;
import org.sitong.document.SourceRange;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Finding;
import org.sitong.validation.Origin;
import org.sitong.validation.Related;
import org.sitong.validation.RuleBook;
import org.sitong.validation.SourceExcerpt;
import org.sitong.validation.TextFix;
import org.sitong.validation.Waiver;
import org.sitong.validation.internal.page.PageData;
import org.sitong.validation.internal.page.SharedTexts;
import org.sitong.validation.internal.text.Members;

/**
 * Findings as the page's script reads them: rows whose places say what stands there, rules by number, a document once for its
 * findings, and what many say once in all. The script has the same places by name.
 */
final class HtmlFindings {

    private final RuleBook book;
    private final Map<String, Integer> rules = new LinkedHashMap<>();
    private final SharedTexts texts = new SharedTexts();
    private final Map<String, Set<Severity>> severities = new HashMap<>();
    private final List<JsonValue> newDocuments = new ArrayList<>();
    private final List<JsonValue> rows = new ArrayList<>();
    private @Nullable List<@Nullable String> document;
    private int documents;

    HtmlFindings(RuleBook book) {
        this.book = book;
    }

    /** How many findings wait to be taken. */
    int size() {
        return rows.size();
    }

    /** The rules by their numbers. */
    List<String> rules() {
        return List.copyOf(rules.keySet());
    }

    /** How grave the findings of each rule are. */
    Map<String, Set<Severity>> severities() {
        return severities;
    }

    void add(Finding finding) {
        severities
                .computeIfAbsent(finding.rule(), any -> EnumSet.noneOf(Severity.class))
                .add(finding.severity());
        List<JsonValue> row = new ArrayList<>();
        row.add(JsonValue.of(rules.computeIfAbsent(finding.rule(), any -> rules.size())));
        row.add(JsonValue.of(finding.severity().ordinal()));
        row.add(texts.share(finding.message(Locale.SIMPLIFIED_CHINESE)));
        row.add(texts.share(finding.message(Locale.ENGLISH)));
        row.add(JsonValue.of(document(finding)));
        row.add(pointer(finding.pointer()));
        row.add(Members.orNull(finding.range(), HtmlFindings::range));
        row.add(Members.orNull(finding.excerpt(), HtmlFindings::excerpt));
        row.add(Members.orNull(finding.origin(), HtmlFindings::origin));
        row.add(basis(finding));
        row.add(finding.related().isEmpty() ? JsonValue.NULL : Members.array(finding.related(), HtmlFindings::related));
        row.add(finding.textFix() == null ? Members.orNull(finding.fix(), HtmlFindings::fix) : JsonValue.NULL);
        row.add(Members.orNull(finding.textFix(), HtmlFindings::textFix));
        row.add(Members.orNull(finding.waiver(), HtmlFindings::waiver));
        while (row.get(row.size() - 1).equals(JsonValue.NULL)) {
            row.remove(row.size() - 1);
        }
        rows.add(new JsonValue.JsonArray(row));
    }

    /** What has come since the last time. */
    JsonValue take() {
        JsonValue taken = new Members()
                .with("strings", texts.take())
                .with("documents", new JsonValue.JsonArray(newDocuments))
                .with("findings", new JsonValue.JsonArray(rows))
                .object();
        newDocuments.clear();
        rows.clear();
        return taken;
    }

    private int document(Finding finding) {
        List<@Nullable String> about =
                Arrays.asList(finding.document(), finding.subject(), finding.subjectName(), finding.organ());
        if (!about.equals(document)) {
            document = about;
            documents++;
            newDocuments.add(PageData.row(Stream.of(
                    PageData.text(finding.document()),
                    PageData.text(finding.subject()),
                    PageData.text(finding.subjectName()),
                    texts.share(finding.organ()))));
        }
        return documents - 1;
    }

    /** The basis where it is not that of the rule, which the page has already. */
    private JsonValue basis(Finding finding) {
        return RuleHelp.of(book, finding.rule()).restsOn(finding.basis())
                ? JsonValue.NULL
                : Members.array(finding.basis(), HtmlData::basis);
    }

    private JsonValue pointer(JsonPointer pointer) {
        return pointer.equals(JsonPointer.ROOT) ? JsonValue.NULL : texts.share(pointer.toString());
    }

    private static JsonValue range(SourceRange range) {
        return PageData.row(Stream.of(range.line(), range.column(), range.endLine(), range.endColumn())
                .map(JsonValue::of));
    }

    private static JsonValue excerpt(SourceExcerpt excerpt) {
        return PageData.row(Stream.of(
                PageData.text(excerpt.text()),
                JsonValue.of(excerpt.column()),
                JsonValue.of(excerpt.cutBefore()),
                JsonValue.of(excerpt.cutAfter())));
    }

    private static JsonValue origin(Origin origin) {
        return PageData.row(Stream.of(
                PageData.text(origin.source()),
                PageData.text(origin.table()),
                Members.orNull(origin.row(), JsonValue::of),
                PageData.text(origin.column()),
                PageData.text(origin.key())));
    }

    private static JsonValue related(Related related) {
        return PageData.row(Stream.of(
                PageData.text(related.document()),
                PageData.text(related.subject()),
                PageData.text(related.pointer().toString()),
                Members.orNull(related.range(), HtmlFindings::range)));
    }

    private static JsonValue fix(JsonValue fix) {
        return PageData.row(PatchText.lines(fix).map(PageData::text));
    }

    private static JsonValue textFix(TextFix fix) {
        return Members.array(
                fix.changes(),
                change -> PageData.row(Stream.of(
                        JsonValue.of(change.line()), PageData.lines(change.before()), PageData.lines(change.after()))));
    }

    private static JsonValue waiver(Waiver waiver) {
        return PageData.row(Stream.of(
                PageData.text(waiver.id()),
                PageData.text(waiver.reason()),
                PageData.text(Objects.toString(waiver.until(), null))));
    }
}
