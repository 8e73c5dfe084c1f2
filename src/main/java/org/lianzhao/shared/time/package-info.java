/** The clock of the program and the days of the zone. */
@NullMarked
package org.lianzhao.shared.time;

import org.jspecify.annotations.NullMarked;
