package org.lianzhao.chain;

/** A chain and its map as they were when an edition began. */
public record PastMap(EditionRow edition, ChainContent chain, ChainMap map) {}
