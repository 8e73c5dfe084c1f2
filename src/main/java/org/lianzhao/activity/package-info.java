/** What was done on a lead: follow-ups, and the timeline that shows them beside its steps and amounts. */
@NullMarked
package org.lianzhao.activity;

import org.jspecify.annotations.NullMarked;
