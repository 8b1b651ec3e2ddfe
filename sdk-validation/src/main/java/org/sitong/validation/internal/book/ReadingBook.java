package org.sitong.validation.internal.book;

import java.util.List;
import org.sitong.Severity;
import org.sitong.validation.Basis;
import org.sitong.validation.Texts;
import org.sitong.validation.rule.Phase;
import org.sitong.validation.rule.RuleCard;
import org.sitong.validation.rule.RuleTexts;

/** What can be wrong with a document before it has a shape at all, as rules. */
public final class ReadingBook {

    /** The group of these rules. */
    public static final String GROUP = "document";

    /** The texts of these rules; the messages are the reader's. */
    public static final Texts TEXTS = Texts.load(ReadingBook.class::getResourceAsStream, "reading");

    private static final Basis STANDARD = new Basis("四同标准 1.0", null);

    private static final List<String> IDS = List.of(
            "document.unreadable",
            "document.array-too-long",
            "document.too-many-values",
            "document.binary",
            "document.duplicate-key",
            "document.empty",
            "document.encoding",
            "document.lone-surrogate",
            "document.multiple-documents",
            "document.number-out-of-range",
            "document.string-too-long",
            "document.syntax",
            "document.too-deep",
            "document.too-large",
            "document.trailing-content",
            "document.yaml-alias",
            "document.yaml-anchor",
            "document.yaml-complex-key",
            "document.yaml-merge-key",
            "document.yaml-tag");

    private ReadingBook() {}

    static List<Entry> entries() {
        return IDS.stream().map(ReadingBook::entry).toList();
    }

    private static Entry entry(String id) {
        RuleCard card = RuleCard.builder()
                .id(id)
                .severity(Severity.ERROR)
                .phase(Phase.SCHEMA)
                .basisEntry(STANDARD)
                .waivable(false)
                .build();
        return new Entry(card, RuleTexts.of(TEXTS, id), null);
    }
}
