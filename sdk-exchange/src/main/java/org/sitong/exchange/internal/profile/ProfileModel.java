package org.sitong.exchange.internal.profile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.sitong.standard.BilingualText;
import org.sitong.standard.Kind;

/**
 * An import profile as the engine uses it.
 *
 * @param name its name
 * @param title what it is for
 * @param kind what every row becomes
 * @param required the elements without which a row is no definition
 * @param fields what becomes of each field, in order
 * @param unmapped the fields that are not carried over
 * @param invented the elements that the profile itself gives
 * @param carries the paths of the elements that the source can hold
 * @param columns pointer of an element to the field that gives it
 */
public record ProfileModel(
        String name,
        BilingualText title,
        Kind kind,
        List<ElementPath> required,
        List<FieldRule> fields,
        List<UnmappedRule> unmapped,
        List<InventedRule> invented,
        List<String> carries,
        Map<String, String> columns) {

    /** Copies the collections, the map in its order. */
    public ProfileModel {
        required = List.copyOf(required);
        fields = List.copyOf(fields);
        unmapped = List.copyOf(unmapped);
        invented = List.copyOf(invented);
        carries = List.copyOf(carries);
        columns = Collections.unmodifiableMap(new LinkedHashMap<>(columns));
    }
}
