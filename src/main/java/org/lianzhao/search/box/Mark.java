package org.lianzhao.search.box;

/**
 * A part of a text that fits what was typed.
 *
 * @param start where it begins, in UTF-16 units as browsers count them
 * @param end where what follows begins
 */
record Mark(int start, int end) {}
