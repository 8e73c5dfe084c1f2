/** What people are told of: notices in the program, e-mail, and the robots of their groups. Imported by nobody. */
@NullMarked
package org.lianzhao.notice;

import org.jspecify.annotations.NullMarked;
