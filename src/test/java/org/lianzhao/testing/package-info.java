/** What tests of the running program share: its database, who calls it, how many statements it sends. */
@NullMarked
package org.lianzhao.testing;

import org.jspecify.annotations.NullMarked;
