package org.lianzhao.ownership;

import java.util.List;
import org.lianzhao.lead.HandedOverLead;

/**
 * What somebody hands over, as far as the caller may see it.
 *
 * @param owned how many leads are his
 * @param collaborated on how many others he works
 */
record HandoverView(int owned, int collaborated) {

    static HandoverView of(List<HandedOverLead> leads) {
        int owned = (int) leads.stream().filter(HandedOverLead::owned).count();
        return new HandoverView(owned, leads.size() - owned);
    }
}
