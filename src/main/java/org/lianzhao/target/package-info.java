/** From a gap to the firms that could fill it: ranked, with the reason for every point and what is not known. */
@NullMarked
package org.lianzhao.target;

import org.jspecify.annotations.NullMarked;
