package org.sitong.client.lookup;

import java.time.LocalDate;
import java.util.List;
import lombok.Builder;
import lombok.Singular;
import lombok.Value;
import org.jspecify.annotations.Nullable;
import org.sitong.item.ItemStatus;
import org.sitong.item.ItemType;
import org.sitong.standard.Kind;

/**
 * What to look up. A definition is found when it fits every element that is given here; of several values of one element it
 * needs to fit one. A query without any element finds everything. All versions are found unless {@link #on} names a day.
 *
 * <p>Immutable and thread-safe; its builder is not.
 */
@Value
@Builder(toBuilder = true)
public class ItemQuery {

    /** Kinds of definition. */
    @Singular
    List<Kind> kinds;

    /** Identities, as {@link org.sitong.item.Definition#identityCode()} gives them. */
    @Singular("identity")
    List<String> identities;

    /**
     * Codes of any sort that an item carries: its identity, handling item and implementation codes, basic codes, national and
     * local.
     */
    @Singular
    List<String> codes;

    /** Basic codes, national or local, of basic items, implementation standards and service items. */
    @Singular
    List<String> basicCodes;

    /**
     * Implementing organs of service items: credit code, organization code, local code or full name. Width, case, blanks and
     * punctuation of a name do not count.
     */
    @Singular
    List<String> organs;

    /**
     * Divisions in which items are exercised, by code: 6, 9 or 12 digits, or the first 2 or 4; zeros at the end do not count. The
     * division of an item is the smallest that it names: its village, township or division; organizations, claim lists, catalogs
     * and rule packs have one, too.
     */
    @Singular
    List<String> divisions;

    /**
     * Whether divisions stand for all below them as well: those whose codes begin alike, and those that a {@code DivisionList} of
     * the release, of whatever day, puts below them. A code of zeros only stands for the nation, with all that have a division.
     */
    boolean withDescendants;

    /** Item types of basic items, implementation standards and service items. */
    @Singular
    List<ItemType> itemTypes;

    /**
     * Themes: a topic's code or name from the standard's topics for natural or legal persons, or a theme in words. Width, case,
     * blanks and punctuation do not count.
     */
    @Singular
    List<String> themes;

    /**
     * Materials that implementation standards and service items list at any depth: a standard material's code, a material's name,
     * or the name or an alias of a {@code Material} of the release. Width, case, blanks and punctuation of names do not count.
     */
    @Singular
    List<String> materials;

    /** Statuses; a definition without one has none of them. */
    @Singular("status")
    List<ItemStatus> statuses;

    /**
     * The day: of each definition only the version that is effective then, as {@link org.sitong.catalog.Catalog#asOf} says;
     * {@code null} for all versions.
     */
    @Nullable
    LocalDate on;

    /**
     * Words of names, without regard to width, case and punctuation; blanks stand between words that are looked for apart, within
     * a word there are none to be known. {@code null} where names do not matter; a text without letters and digits finds nothing.
     * Found is what fits as {@link WordMatch} says, the best first; within one way, short names before long ones, more in common
     * before less, then the catalog's order. Of a definition, 200 names are searched, and of a name, 1,000 characters.
     */
    @Nullable
    String words;

    /** How many results at most; {@code null} for all. A search for words without a limit takes 8 bytes for each result. */
    @Nullable
    Integer limit;
}
