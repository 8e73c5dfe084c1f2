/** Files with owner, hash, type, number and date: what shows that something is so. */
@NullMarked
package org.lianzhao.document;

import org.jspecify.annotations.NullMarked;
