package org.lianzhao.target;

import java.time.LocalDate;

/**
 * How many targets of a chain people did something about.
 *
 * @param from the first day that counts
 * @param accepted how many were accepted; as many are listed, each once, as for the others
 * @param pursued how many became leads
 * @param planned how many were given an owner or a day
 */
record TouchCounts(LocalDate from, int accepted, int rejected, int pursued, int planned) {}
