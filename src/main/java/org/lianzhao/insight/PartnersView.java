package org.lianzhao.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The suppliers and customers of a firm that could be brought.
 *
 * @param resident whether the firm is in the zone itself; nobody is named of another
 * @param related how many suppliers and customers are on record
 * @param notLooked whether there are more than were looked at
 * @param inZone how many of them are in the zone already
 */
record PartnersView(
        boolean resident,
        int related,
        boolean notLooked,
        int inZone,
        List<Partner> items,
        @Nullable String nextCursor) {}
