package org.sitong.validation.claim;

import java.time.LocalDate;
import java.util.Iterator;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sitong.catalog.Catalog;
import org.sitong.item.BasicItem;
import org.sitong.item.ClaimList;
import org.sitong.item.ServiceItem;
import org.sitong.validation.internal.claim.BasicCatalog;

/**
 * Holds the claims of districts and what they publish against the basic catalog (应认领尽认领): a basic item is due where the level
 * of the district is one of those that exercise it. Immutable and thread-safe.
 */
public final class ClaimCheck {

    private final BasicCatalog catalog;
    private final LocalDate date;

    private ClaimCheck(BasicCatalog catalog, LocalDate date) {
        this.catalog = catalog;
        this.date = date;
    }

    /**
     * A check against a basic catalog.
     *
     * @param catalog holds the basic items; national ones concern every district, those of a province its own districts
     * @param date the day as of which basic items are in force and items published
     * @return the check
     */
    public static ClaimCheck against(Catalog catalog, LocalDate date) {
        try (Stream<BasicItem> items = catalog.definitions(BasicItem.class)) {
            return new ClaimCheck(new BasicCatalog(items.iterator(), date), Objects.requireNonNull(date, "date"));
        }
    }

    /**
     * Checks claim lists. Of each published item only its codes are kept.
     *
     * @param lists the claim lists; several of one district, such as those of its organs, count together
     * @param published what the districts publish, in any order and number of versions; {@code null} where that is not known
     * @return how each district stands that has a claim list or publishes anything
     */
    public ClaimReport check(Iterator<ClaimList> lists, @Nullable Iterator<ServiceItem> published) {
        Districts districts = new Districts(catalog, date, published != null);
        lists.forEachRemaining(districts::add);
        if (published != null) {
            published.forEachRemaining(districts::add);
        }
        return districts.report();
    }
}
