package org.lianzhao.ownership;

import org.lianzhao.account.PersonRef;

/**
 * Somebody who has leads that the caller may hand over.
 *
 * @param active whether he still works here
 * @param leads how many are his, of those that the caller may see
 */
record LeaverRow(PersonRef person, boolean active, long leads) {}
