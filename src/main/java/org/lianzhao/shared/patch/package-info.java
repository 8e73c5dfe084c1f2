/** Changing some fields of a record: an absent field stays, null clears. */
@NullMarked
package org.lianzhao.shared.patch;

import org.jspecify.annotations.NullMarked;
