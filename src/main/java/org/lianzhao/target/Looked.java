package org.lianzhao.target;

/**
 * How a list of targets came about.
 *
 * @param register how many firms the register has, in the region where one was asked for
 * @param found how many of them use one of the words
 * @param otherwise how many of those use a word that says they do something else; not looked at
 * @param looked how many were looked at closely
 * @param traders how many of those only trade
 * @param shells how many of those are closed or have nothing behind them
 * @param unproven how many of those say nothing of the segment that could be shown
 * @param fit how many are left: the list
 */
record Looked(int register, long found, long otherwise, int looked, int traders, int shells, int unproven, int fit) {}
