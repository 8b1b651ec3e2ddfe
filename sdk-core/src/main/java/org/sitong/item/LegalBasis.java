package org.sitong.item;

import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/** Legal basis（依据）. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class LegalBasis {

    /** Title: The full title of the law, regulation, rule or document, without title marks. */
    @Nullable
    String title;

    /**
     * Document number: Number of the document or of the promulgating order; it tells documents with the same
     * title apart.
     */
    @Nullable
    String documentNumber;

    /** Article: The article, paragraph and item; one place for each basis, several places are several bases. */
    @Nullable
    String article;

    /** Rank: Rank of the basis, such as law, administrative regulation or local regulation. */
    @Nullable
    BasisRank rank;

    /**
     * Purposes: What the basis supports: the item itself, its conditions, its fees and so on; the item itself
     * when left out.
     */
    @Singular("purpose")
    List<BasisPurpose> purposes;

    /** Territory: The division code in which a local basis applies; left out where it applies to the nation. */
    @Nullable
    String territory;

    /** Effective from: The day from which the basis is in force. */
    @Nullable
    LocalDate effectiveFrom;

    /** Effective to: The day from which the basis is no longer in force; left out while it is. */
    @Nullable
    LocalDate effectiveTo;

    /** Text: The text of the clause; where the source writes its bases as one text, that text. */
    @Nullable
    String text;
}
