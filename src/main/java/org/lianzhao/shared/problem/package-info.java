/** Refusals a caller understands: stable codes, sentences in the caller's language. */
@NullMarked
package org.lianzhao.shared.problem;

import org.jspecify.annotations.NullMarked;
