/** Which lists firms stand in: 规上, 高新, 专精特新, 500强, each with its year and the list's name. */
@NullMarked
package org.lianzhao.listing;

import org.jspecify.annotations.NullMarked;
