/** The classification of industries (GB/T 4754-2017). */
@NullMarked
package org.lianzhao.shared.industry;

import org.jspecify.annotations.NullMarked;
