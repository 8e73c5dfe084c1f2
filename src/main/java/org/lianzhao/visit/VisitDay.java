package org.lianzhao.visit;

import java.time.LocalDate;

/**
 * Whether people work on a day.
 *
 * @param known whether the holidays of its year were entered; else only weekends are known
 */
record VisitDay(LocalDate day, boolean working, boolean known) {}
