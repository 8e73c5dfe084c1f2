package org.lianzhao.chain;

/**
 * A technology that a segment lives on.
 *
 * @param critical 卡脖子: few master it and others may withhold it
 */
public record Technology(String word, boolean critical) {}
