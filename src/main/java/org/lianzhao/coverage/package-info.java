/** How well a segment is covered: status, its basis and the people's decisions about it. */
@NullMarked
package org.lianzhao.coverage;

import org.jspecify.annotations.NullMarked;
