/** The days on which the zone works: weekends, public holidays and the days worked in their place (调休), year by year. */
@NullMarked
package org.lianzhao.calendar;

import org.jspecify.annotations.NullMarked;
