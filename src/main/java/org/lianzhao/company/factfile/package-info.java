/** Files that tell something of firms which the register has: whom a row means, who waits, who answers in doubt. */
@NullMarked
package org.lianzhao.company.factfile;

import org.jspecify.annotations.NullMarked;
