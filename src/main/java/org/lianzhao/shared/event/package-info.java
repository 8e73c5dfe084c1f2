/** Changes as typed events, fired in the transaction that makes them. */
@NullMarked
package org.lianzhao.shared.event;

import org.jspecify.annotations.NullMarked;
