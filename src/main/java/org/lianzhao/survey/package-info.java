/** What the zone's large firms buy and sell, and where: 本地配套率. */
@NullMarked
package org.lianzhao.survey;

import org.jspecify.annotations.NullMarked;
