package org.lianzhao.lead;

/** What an amount of a lead is. */
public enum AmountKind {
    /** 总投资. */
    TOTAL_INVESTMENT,
    /** 固定资产投资. */
    FIXED_INVESTMENT,
    /** 协议额. */
    CONTRACT_AMOUNT,
    /** 到位资金. */
    PAID_IN,
    /** 达产年产值. */
    OUTPUT,
    /** 达产年税收. */
    TAX
}
