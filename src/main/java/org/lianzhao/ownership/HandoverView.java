package org.lianzhao.ownership;

import java.util.List;
import org.lianzhao.lead.HandedOverLead;

/**
 * The leads that somebody handed over, as far as the caller may see them.
 *
 * @param owned how many were his
 * @param collaborated on how many others he worked
 */
record HandoverView(int owned, int collaborated) {

    static HandoverView of(List<HandedOverLead> leads) {
        int owned = (int) leads.stream().filter(HandedOverLead::owned).count();
        return new HandoverView(owned, leads.size() - owned);
    }
}
