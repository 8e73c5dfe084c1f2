/** Tasks (任务): who does what by when, on a lead or on its own. */
@NullMarked
package org.lianzhao.task;

import org.jspecify.annotations.NullMarked;
