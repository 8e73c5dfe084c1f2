/** Signals that firms may move or build:租约到期、搬迁、扩产; each with source and day, and worth nothing once expired. */
@NullMarked
package org.lianzhao.signal;

import org.jspecify.annotations.NullMarked;
