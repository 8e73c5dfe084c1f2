/** Whose lead it is: first-talk protection (首谈), conflicts, the pool (公海), transfer and hand-over. */
@NullMarked
package org.lianzhao.ownership;

import org.jspecify.annotations.NullMarked;
