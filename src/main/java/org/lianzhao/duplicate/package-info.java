/** Records that may be one firm: the queue of those, the decisions on them, and the search for them (查重). */
@NullMarked
package org.lianzhao.duplicate;

import org.jspecify.annotations.NullMarked;
