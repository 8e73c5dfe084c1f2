package org.lianzhao.company;

/** How far a firm's presence in a segment has got, most first. */
public enum Presence {
    /** 投产. */
    PRODUCTION,
    /** 在建. */
    CONSTRUCTION,
    /** 已签约、已引进. */
    SIGNED,
    /** 筹建. */
    PLANNED,
    /** 未核实. */
    UNVERIFIED
}
