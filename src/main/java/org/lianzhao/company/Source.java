package org.lianzhao.company;

/** Where the register has a fact from. */
public enum Source {
    /** 人工录入. */
    ENTERED,
    /** 文件导入. */
    IMPORTED,
    /** 查询所得: looked up at a data vendor, which the note names. */
    LOOKED_UP,
    /** 产业链图谱, which names the firm on the strength of a public report. */
    CHAIN_MAP
}
