package org.sitong.validation.compare;

import java.util.List;
import java.util.Map;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.sitong.validation.derivation.Standing;

/** The counts of a comparison. Immutable and thread-safe. */
@Value
@Builder(toBuilder = true)
public class ComparisonSummary {

    /** The districts in their order, as their definitions name them; no two have the same name. */
    @Singular("district")
    List<String> districts;

    /** Where each of the districts came from, as they were called when they were added; none where one set was split. */
    @Singular("source")
    List<String> sources;

    /** How many service items were compared, and those that only one district has. */
    long definitions;

    /** How many documents are left out because they are no whole service item that is in force. */
    long leftOut;

    /** The documents that could not be read, at most so many as are worth naming. */
    @Singular("unreadDocument")
    List<String> unread;

    /** How many documents could not be read, or only in part. */
    long unreadCount;

    /** How many service items have no basic code at all, so that nothing tells what they compare with. */
    long withoutCode;

    /** How many basic codes at least two districts hold. */
    long groups;

    /** How many pairs there are: two districts' definitions of one code with the same names. */
    long pairs;

    /** How many pairs agree in every element that both sources carry. */
    long identicalPairs;

    /** In how many pairs each element differs. */
    @Singular("differingPair")
    Map<ComparedElement, Long> differingPairs;

    /** How many differences, each in each pair that has it, stand where. */
    @Singular("judged")
    Map<Standing, Long> judgement;

    /** How far definitions agree in each element. */
    @Singular("elementAgreement")
    List<Agreement> byElement;

    /** How far definitions of one level agree in each element. */
    @Singular("levelAgreement")
    List<Agreement> sameLevelByElement;

    /** How far each organ's definitions agree with those of others. */
    @Singular("organAgreement")
    List<Agreement> byOrgan;

    /** How far each district's definitions agree with those of others. */
    @Singular("districtAgreement")
    List<Agreement> byDistrict;

    /** How far all agree. */
    Agreement agreement;

    /** Codes of which no two districts have a handling item in common, so that there is no pair. */
    @Singular("unpairedCode")
    List<NameGroup> unpaired;

    /** What some districts publish and others of the same level do not. */
    @Singular("unmatchedCode")
    List<Unmatched> unmatched;

    /** The same name under different codes. */
    @Singular("sameName")
    List<NameGroup> sameNames;

    /** Names of one code that differ only by width, brackets, blanks, prefixes or level suffixes. */
    @Singular("noisyName")
    List<NameGroup> noisyNames;

    /** Builds one; not thread-safe. */
    public static class ComparisonSummaryBuilder {

        ComparisonSummaryBuilder() {}
    }
}
