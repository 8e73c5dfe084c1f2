package org.lianzhao.ownership;

import java.util.Map;
import org.lianzhao.ownership.GoesAlong.What;

/**
 * What would go if somebody handed over all he has, as far as the caller may see it.
 *
 * @param owned how many leads are his
 * @param collaborated on how many others he works
 * @param tasks how many open tasks go along; those on leads that stay only where whoever takes over sees the lead
 * @param visits how many planned visits
 * @param targets how many targets
 */
record HandoverPreview(int owned, int collaborated, int tasks, int visits, int targets) {

    static HandoverPreview of(HandoverView leads, Map<What, Integer> along) {
        return new HandoverPreview(
                leads.owned(),
                leads.collaborated(),
                along.getOrDefault(What.TASKS, 0),
                along.getOrDefault(What.VISITS, 0),
                along.getOrDefault(What.TARGETS, 0));
    }
}
