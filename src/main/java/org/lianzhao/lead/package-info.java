/** The one record from the first word to full output: intake, stages and their gates, amounts, who may see it. */
@NullMarked
package org.lianzhao.lead;

import org.jspecify.annotations.NullMarked;
