/** Lists by keyset: one page and the cursor to the next. */
@NullMarked
package org.lianzhao.shared.page;

import org.jspecify.annotations.NullMarked;
