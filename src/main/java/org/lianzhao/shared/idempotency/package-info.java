/** Creating calls that may be repeated without creating twice. */
@NullMarked
package org.lianzhao.shared.idempotency;

import org.jspecify.annotations.NullMarked;
