package org.lianzhao.lead;

import java.util.UUID;

/** Asked by a gate about what a higher room knows. Every bean of this type is asked; one that knows and denies is enough. */
public interface StageCondition {
    /** Whether it knows anything about this item. */
    boolean knows(GateItem item);

    /** Whether the lead has what the item asks for. */
    boolean isMet(GateItem item, UUID lead);
}
