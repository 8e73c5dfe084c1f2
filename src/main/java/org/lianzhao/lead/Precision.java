package org.lianzhao.lead;

/** How exactly an amount is known. */
public enum Precision {
    /** As it is. */
    EXACT,
    /** 约、近. */
    APPROXIMATE,
    /** 以上、超. */
    AT_LEAST
}
