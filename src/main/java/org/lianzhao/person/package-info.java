/**
 * People at firms over time: what they are there, how they are reached, what ties them to the zone, and on what ground all
 * that is kept. Numbers and addresses are encrypted, shown in part, and in full only with a trace.
 */
@NullMarked
package org.lianzhao.person;

import org.jspecify.annotations.NullMarked;
