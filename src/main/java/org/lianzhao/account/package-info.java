/** Who acts: users, task forces, roles and what each may do. */
@NullMarked
package org.lianzhao.account;

import org.jspecify.annotations.NullMarked;
