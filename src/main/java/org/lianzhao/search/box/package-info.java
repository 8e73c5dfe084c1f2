/** The one search box: what somebody types, looked for in every kind of record that he may read. */
@NullMarked
package org.lianzhao.search.box;

import org.jspecify.annotations.NullMarked;
