/** What every feature may use and that knows no feature. */
@NullMarked
package org.lianzhao.shared;

import org.jspecify.annotations.NullMarked;
