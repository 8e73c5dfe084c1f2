package org.lianzhao.chain;

/** How somebody answers for a chain. */
public enum ChainRoleKind {
    /** 链长: the official who coordinates it. */
    LEADER,
    /** 链主: a firm that the others gather around. */
    ANCHOR,
    /** 链办、牵头单位. */
    OFFICE,
    /** 产业专家. */
    EXPERT;

    /** Whether a firm is it, which may be one of the register. */
    public boolean isFirm() {
        return this == ANCHOR;
    }
}
