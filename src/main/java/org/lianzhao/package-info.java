/** The program as a whole: its start and the settings it cannot do without. */
@NullMarked
package org.lianzhao;

import org.jspecify.annotations.NullMarked;
