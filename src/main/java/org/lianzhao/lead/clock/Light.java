package org.lianzhao.lead.clock;

import java.time.LocalDate;

/** How pressing a clock is. */
public enum Light {
    /** 绿: there is time. */
    GREEN,
    /** 黄: it is due soon, or today. */
    YELLOW,
    /** 红: the day has passed. */
    RED;

    /** How pressing something is that is yellow from one day on, and red after another. */
    public static Light of(LocalDate yellowOn, LocalDate dueOn, LocalDate today) {
        if (today.isAfter(dueOn)) {
            return RED;
        }
        return today.isBefore(yellowOn) ? GREEN : YELLOW;
    }
}
