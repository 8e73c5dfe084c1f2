/** Committed changes in one numbered order, for readers that follow later. */
@NullMarked
package org.lianzhao.shared.outbox;

import org.jspecify.annotations.NullMarked;
