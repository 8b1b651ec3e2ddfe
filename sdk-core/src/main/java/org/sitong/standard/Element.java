package org.sitong.standard;

import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;

/**
 * One element of one kind of definition, as the schemas describe it at the place where it is used. Immutable and
 * thread-safe.
 */
@Value
@Builder(toBuilder = true)
public class Element {

    /** The kind of definition. */
    Kind kind;

    /** The path: names joined with dots, list positions left out, such as {@code timeLimits.promised}; empty for the root. */
    String path;

    /** The JSON type of the value, or of each member where the element is a list: string, integer, boolean, object, or any. */
    String type;

    /** The form of a string beyond its type: {@code date}, {@code decimal}, {@code digest} or {@code id}. */
    @Nullable
    String format;

    /** Whether the element is a list. */
    boolean list;

    /** Whether a definition cannot be one without it (within the object that holds it). */
    boolean required;

    /** The name of the element. */
    BilingualText title;

    /** What belongs there. */
    BilingualText description;

    /** The unit of the value, such as yuan; {@code null} where there is none. */
    @Nullable
    BilingualText unit;

    /** The code list of the value; {@code null} where it has none. */
    @Nullable
    String codeList;

    /** The policy stated at this element; {@code null} where the one above holds, see {@link ElementIndex#derivation}. */
    @Nullable
    DerivationPolicy derivation;

    /** The burden stated at this element; {@code null} where the one above holds, see {@link ElementIndex#burden}. */
    @Nullable
    Burden burden;

    /** The path of the element whose structure repeats here, such as {@code materials} for {@code materials.parts}. */
    @Nullable
    String recursion;

    /** How its values are ordered for the applicant; {@code null} where they have no order. */
    @Nullable
    ElementOrder order;

    /**
     * For an object in a list: what tells that two of them are the same one, the surest first. Each way is the names of one or more
     * elements that must agree, joined by {@code +}; a dot leads into an object.
     */
    @Singular("identifiedBy")
    List<String> identity;

    /** For an element that names other parts of the document by their ids: the name of the list that they stand in. */
    @Nullable
    String refersTo;

    /** Laws and standards that the element comes from, with clause. */
    @Singular("source")
    List<String> sources;

    /** Columns of the exchange tables; {@code *_basic.promise_day} stands for that column of every family. */
    @Singular("exchangeColumn")
    List<String> exchangeColumns;

    /** Values as they look in practice. */
    @Singular("example")
    List<String> examples;

    /**
     * The last name of the path.
     *
     * @return the name in documents; empty for the root
     */
    public String name() {
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
