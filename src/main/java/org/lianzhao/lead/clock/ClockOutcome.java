package org.lianzhao.lead.clock;

/** What became of a clock. What was done in time and not written down by then counts as missed: the record is what is known. */
public enum ClockOutcome {
    /** 按时: what it asks for was written down no later than on the day it was due. */
    MET,
    /** 逾期: the day passed. */
    MISSED,
    /** 逾期后办结: it was done after all. */
    LATE,
    /** 豁免: somebody who may said why it need not be. */
    WAIVED,
    /** 中止: the lead stepped aside or back before. */
    STOPPED
}
