package org.lianzhao.lead;

import java.util.List;

/**
 * Whether a lead may move, and what it still lacks.
 *
 * @param missing in the order of the form; {@code given} the items that are there
 */
record GateView(LeadStage to, boolean allowed, List<Item> missing, List<Item> given) {

    /** Something the gate asks for, in the words of the form. */
    record Item(GateItem field, String text) {}
}
