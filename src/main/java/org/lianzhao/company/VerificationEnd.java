package org.lianzhao.company;

/** How a verification of what somebody says by hand came to hold no longer. */
enum VerificationEnd {
    /** A later one took its place (重新核实). */
    RENEWED,
    /** It was a mistake, and was taken back with a reason (撤回核实). */
    TAKEN_BACK,
    /** The segment was merged with one in which the firm was named already: what is kept of the two says so itself. */
    MERGED
}
