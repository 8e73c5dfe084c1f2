/** The benchmark: the packaged program on a big register, beside a bare loop over the same database. */
@NullMarked
package org.lianzhao.bench;

import org.jspecify.annotations.NullMarked;
