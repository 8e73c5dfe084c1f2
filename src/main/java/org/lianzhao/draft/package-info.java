/** Maps as they shall be: one draft per chain that several people work on, and how it becomes an edition. */
@NullMarked
package org.lianzhao.draft;

import org.jspecify.annotations.NullMarked;
