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

    /** Title: Title of the law, regulation, rule or document, without title marks. */
    @Nullable
    String title;

    /** Document number: Number of the document or of the promulgating order. */
    @Nullable
    String documentNumber;

    /** Article: Article, paragraph and item. */
    @Nullable
    String article;

    /** Rank: Rank of the basis. */
    @Nullable
    BasisRank rank;

    /** Purposes: What it is the basis of; the setting of the item when left out. */
    @Singular("purpose")
    List<BasisPurpose> purposes;

    /** Territory: Division code in which a local basis applies; the nation when left out. */
    @Nullable
    String territory;

    /** Effective from: The day from which it is in force. */
    @Nullable
    LocalDate effectiveFrom;

    /** Effective to: The day from which it is no longer in force. */
    @Nullable
    LocalDate effectiveTo;

    /** Text: The text of the clause, or the source's text where it is not split. */
    @Nullable
    String text;
}
