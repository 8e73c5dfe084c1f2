/** Looking up a firm: what the register, or a data vendor, has under a name or a number. */
@NullMarked
package org.lianzhao.lookup;

import org.jspecify.annotations.NullMarked;
