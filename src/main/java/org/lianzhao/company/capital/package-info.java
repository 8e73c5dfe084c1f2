/** Reads a registered capital in all the ways registers write one. */
@NullMarked
package org.lianzhao.company.capital;

import org.jspecify.annotations.NullMarked;
