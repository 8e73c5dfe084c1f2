package org.lianzhao.insight;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.lead.LeadRow;

/**
 * Leads that came by way of a resident firm (以商引商) of which nobody registered which (带动关系未登记), a page of them.
 *
 * @param leads how many the caller may see in all
 */
record Unregistered(
        int leads, List<LeadRow> items, @Nullable String nextCursor) {}
