package org.lianzhao.duplicate;

/**
 * How many cases wait.
 *
 * @param more whether there are more than were counted
 */
record OpenCases(int open, boolean more) {}
