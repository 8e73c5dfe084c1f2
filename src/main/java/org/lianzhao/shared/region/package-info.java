/** Administrative regions of China by their codes, past and present. */
@NullMarked
package org.lianzhao.shared.region;

import org.jspecify.annotations.NullMarked;
