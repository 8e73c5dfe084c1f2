package org.lianzhao.target;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.Actor;
import org.lianzhao.account.Right;

/** Who may give a target to others: a colleague takes one that is nobody's, or leaves his own. */
final class Assigning {
    private Assigning() {}

    static boolean may(Actor actor) {
        return actor.may(Right.ASSIGN_LEADS) || actor.may(Right.EDIT_CHAINS);
    }

    /** Whether it is somebody else's, so that this person leaves it alone. */
    static boolean isOthers(@Nullable TargetWork work, Actor actor) {
        UUID owner = work == null ? null : work.getOwnerId();
        return owner != null && !owner.equals(actor.id()) && !may(actor);
    }
}
