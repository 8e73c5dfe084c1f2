/** 今日: what waits for somebody, put together from what the features answer. */
@NullMarked
package org.lianzhao.notice.today;

import org.jspecify.annotations.NullMarked;
