/** How coverage moved: figures of segments and chains day by day, and the gaps that projects closed. */
@NullMarked
package org.lianzhao.trend;

import org.jspecify.annotations.NullMarked;
