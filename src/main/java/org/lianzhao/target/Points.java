package org.lianzhao.target;

/**
 * Why a firm gets points.
 *
 * @param source where the fact is from
 */
record Points(String text, int points, String source) {}
