package org.sitong.validation.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;
import org.sitong.json.JsonPointer;
import org.sitong.json.JsonValue;
import org.sitong.validation.Basis;
import org.sitong.validation.Finding;
import org.sitong.validation.Origin;
import org.sitong.validation.Related;
import org.sitong.validation.Waiver;
import org.sitong.validation.internal.text.Ink;
import org.sitong.validation.internal.text.Page;
import org.sitong.validation.internal.text.Place;

/** Writes one finding: place, severity and rule; what is wrong; the source line; what else belongs to it. */
final class FindingText {

    private static final String MARGIN = "  ";
    private static final String INNER = "    ";

    private final Page page;
    private final Words words;
    private final boolean sourceShown;
    private final ExcerptText excerpts;

    FindingText(Page page, Words words, RenderOptions options) {
        this.page = page;
        this.words = words;
        this.sourceShown = options.sourceShown();
        this.excerpts = new ExcerptText(page, INNER, options.width());
    }

    /** The document that the following findings are about. */
    void heading(Finding finding) {
        page.add(Ink.HEADING, finding.document());
        Stream.of(finding.subject(), finding.subjectName())
                .filter(StringUtils::isNotBlank)
                .forEach(text -> page.add(MARGIN + text));
        page.end();
    }

    void write(Finding finding) {
        Ink ink = finding.counts() ? Ink.of(finding.severity()) : Ink.FAINT;
        page.add(MARGIN).add(Place.of(finding.document(), finding.range())).add(MARGIN);
        page.add(ink, words.severity(finding.severity()));
        if (!finding.counts()) {
            page.add(ink, words.say("finding.waived"));
        }
        page.add(MARGIN).add(Ink.FAINT, finding.rule());
        if (!finding.pointer().equals(JsonPointer.ROOT)) {
            page.add(MARGIN).add(Ink.FAINT, finding.pointer().toString());
        }
        page.end();
        page.add(INNER).add(finding.message(words.locale())).end();
        if (sourceShown && finding.excerpt() != null && finding.range() != null) {
            excerpts.write(finding.excerpt(), finding.range(), ink);
        }
        basis(finding.basis());
        origin(finding.origin());
        finding.related().forEach(this::related);
        fix(finding.fix());
        waiver(finding.waiver());
        page.gap();
    }

    private void basis(List<Basis> basis) {
        if (!basis.isEmpty()) {
            List<String> sources = basis.stream().map(RuleHelp::text).toList();
            note("finding.basis", Map.of("basis", sources));
        }
    }

    private void origin(@Nullable Origin origin) {
        if (origin == null) {
            return;
        }
        Map<String, Object> given = new LinkedHashMap<>();
        given.put("source", origin.source());
        given.put("table", origin.table());
        given.put("row", origin.row());
        given.put("column", origin.column());
        given.put("key", origin.key());
        List<String> parts = given.entrySet().stream()
                .filter(part -> part.getValue() != null)
                .map(part -> words.say("origin." + part.getKey(), Map.of("value", part.getValue())))
                .toList();
        if (!parts.isEmpty()) {
            note("finding.origin", Map.of("origin", parts));
        }
    }

    private void related(Related related) {
        List<String> parts = new ArrayList<>();
        parts.add(Place.of(related.document(), related.range()));
        if (related.subject() != null) {
            parts.add(related.subject());
        }
        if (!related.pointer().equals(JsonPointer.ROOT)) {
            parts.add(related.pointer().toString());
        }
        note("finding.related", Map.of("place", String.join(MARGIN, parts)));
    }

    private void fix(@Nullable JsonValue fix) {
        if (fix != null) {
            note("finding.fix", Map.of("fix", PatchText.lines(fix).collect(Collectors.joining("; "))));
        }
    }

    private void waiver(@Nullable Waiver waiver) {
        if (waiver != null) {
            String until = waiver.until() == null
                    ? words.say("waiver.endless")
                    : words.say("waiver.until", Map.of("date", waiver.until()));
            note("finding.waiver", Map.of("id", waiver.id(), "reason", waiver.reason(), "until", until));
        }
    }

    private void note(String key, Map<String, ?> arguments) {
        page.add(INNER).add(Ink.FAINT, words.say(key, arguments)).end();
    }
}
