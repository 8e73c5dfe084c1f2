package org.lianzhao.lead;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianzhao.account.PersonRef;
import org.lianzhao.account.TaskForceRef;
import org.lianzhao.lead.clock.ClockKind;

/**
 * The leads at work of a person or of a task force, and how pressing they are.
 *
 * @param person whose they are; null where leads are told by task force
 * @param taskForce the task force; null where they are told by person, and for leads of none
 * @param leads how many there are
 * @param red on how many a clock is overdue
 * @param yellow on how many one is due soon and none is overdue
 * @param kinds the same by kind of clock; kinds of which none is red or yellow are left out
 */
record DutyRow(
        @Nullable PersonRef person,
        @Nullable TaskForceRef taskForce,
        int leads,
        int red,
        int yellow,
        List<KindLights> kinds) {

    /** How many leads have a red or a yellow clock of a kind. */
    record KindLights(ClockKind kind, int red, int yellow) {}
}
