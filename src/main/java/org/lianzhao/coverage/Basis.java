package org.lianzhao.coverage;

/** What a status rests on. */
public enum Basis {
    /** 来自公开报道: the newspaper page the product started from. */
    SEED,
    /** 来自其他公开网页. */
    SOURCE,
    /** 待核实建议: somebody's judgement that nobody has confirmed. */
    JUDGEMENT,
    /** 专班认定: people of the zone decided it. */
    DECIDED,
    /** What was said is withdrawn: what follows from the named firms holds. The entry keeps what that was. */
    WITHDRAWN
}
