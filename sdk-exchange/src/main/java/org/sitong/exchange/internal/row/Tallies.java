package org.sitong.exchange.internal.row;

import java.util.LinkedHashMap;
import java.util.Map;
import org.sitong.exchange.internal.profile.ProfileModel;

/** The account of all fields of an import. Not thread-safe. */
public final class Tallies {

    /** The name under which fields are counted that are too many to be named. */
    public static final String OTHERS = "*";

    private static final int MAX_UNKNOWN = 1_000;

    private final Map<String, FieldTally> fields = new LinkedHashMap<>();
    private final Map<String, UnmappedTally> unmapped = new LinkedHashMap<>();
    private final Map<String, UnmappedTally> unknown = new LinkedHashMap<>();

    /** An account without any row. */
    public Tallies(ProfileModel profile) {
        profile.families().get(0).main().fields().forEach(field -> fields.put(field.source(), new FieldTally()));
        profile.families().get(0).main().unmapped().forEach(field -> unmapped.put(field.source(), new UnmappedTally()));
    }

    /** Counts a row that could not be read at all. */
    public void countUnreadableRow() {
        fields.values().forEach(FieldTally::countUnreadableRow);
    }

    /** The accounts of the fields that are carried over. */
    public Map<String, FieldTally> fields() {
        return fields;
    }

    /** The accounts of the fields that the profile leaves out. */
    public Map<String, UnmappedTally> unmapped() {
        return unmapped;
    }

    /** The accounts of the fields that the profile does not know. */
    public Map<String, UnmappedTally> unknown() {
        return unknown;
    }

    boolean knows(String source) {
        return fields.containsKey(source) || unmapped.containsKey(source);
    }

    UnmappedTally unknown(String source) {
        String name = unknown.size() < MAX_UNKNOWN || unknown.containsKey(source) ? source : OTHERS;
        return unknown.computeIfAbsent(name, key -> new UnmappedTally());
    }
}
