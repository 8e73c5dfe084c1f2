/** What every table has, the migrations, and locks that hold across instances. */
@NullMarked
package org.lianzhao.shared.persistence;

import org.jspecify.annotations.NullMarked;
