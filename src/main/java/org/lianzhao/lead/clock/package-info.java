/** The clocks (时限) of a lead: what is to be done by when, and the rules that set them. */
@NullMarked
package org.lianzhao.lead.clock;

import org.jspecify.annotations.NullMarked;
