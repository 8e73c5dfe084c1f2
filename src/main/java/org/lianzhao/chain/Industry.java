package org.lianzhao.chain;

/** An industry of GB/T 4754-2017: division letter and code (C3974), and its name. */
public record Industry(String code, String name) {}
