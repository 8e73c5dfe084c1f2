/** Figures over several features, each of which opens the records behind it. */
@NullMarked
package org.lianzhao.insight;

import org.jspecify.annotations.NullMarked;
