/** Languages and words. */
@NullMarked
package org.lianzhao.shared.text;

import org.jspecify.annotations.NullMarked;
