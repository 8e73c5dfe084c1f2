/** Who changed what, when and from where. */
@NullMarked
package org.lianzhao.audit;

import org.jspecify.annotations.NullMarked;
