/** The packaged program, killed while it works. */
@NullMarked
package org.lianzhao.killed;

import org.jspecify.annotations.NullMarked;
