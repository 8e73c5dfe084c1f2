/** What people of the zone set themselves: dictionaries, weights and limits, with their history. Knows no feature. */
@NullMarked
package org.lianzhao.setting;

import org.jspecify.annotations.NullMarked;
