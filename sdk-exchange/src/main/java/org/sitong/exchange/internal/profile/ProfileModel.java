package org.sitong.exchange.internal.profile;

import java.util.List;
import java.util.stream.Stream;
import org.sitong.standard.BilingualText;

/**
 * An exchange profile as the engine uses it.
 *
 * @param name its name
 * @param title what it is for
 * @param families the tables; a profile for rows that come in no table has one family without names of tables
 * @param assumptions what is not known of the source for certain
 * @param envelope what export writes into every row
 */
public record ProfileModel(
        String name,
        BilingualText title,
        List<Family> families,
        List<AssumptionRule> assumptions,
        List<EnvelopeRule> envelope) {

    /** Copies the lists. */
    public ProfileModel {
        families = List.copyOf(families);
        assumptions = List.copyOf(assumptions);
        envelope = List.copyOf(envelope);
    }

    /** Whether rows come in tables with names. */
    public boolean hasTables() {
        return families.stream().anyMatch(family -> !family.main().tables().isEmpty());
    }

    /** All forms of rows, main ones before those that belong to them. */
    public Stream<RowGroup> groups() {
        return families.stream().flatMap(family -> family.main().all());
    }
}
