/** Keys made by the program. */
@NullMarked
package org.lianzhao.shared.id;

import org.jspecify.annotations.NullMarked;
