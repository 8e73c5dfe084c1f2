package org.lianzhao.listing;

import jakarta.inject.Singleton;
import java.util.UUID;
import org.lianzhao.company.FirmRows;
import org.lianzhao.company.FollowingRows;
import org.lianzhao.company.HeldColumn;
import org.lianzhao.company.evidence.FactOfFirm;

/** Lets listings follow their firm where two records turn out to be one; what both have stays with the one that went. */
@Singleton
class MergedListings extends FollowingRows implements FactOfFirm {
    private static final HeldColumn FIRM = new HeldColumn("company_listing", "company_id", true);
    private static final String ALONE = """
            t.live is null or not exists (
              select 1 from company_listing k where k.company_id = :kept and k.tag = t.tag and k.live = 1
                and coalesce(k.listed_year, 0) = coalesce(t.listed_year, 0)
                and coalesce(k.list_name, '') = coalesce(t.list_name, ''))
            """;

    private final ListingRepository listings;

    MergedListings(ListingRepository listings, FirmRows rows) {
        super(rows, ALONE, FIRM);
        this.listings = listings;
    }

    @Override
    public boolean restsOn(UUID document) {
        return listings.restsOn(document);
    }
}
