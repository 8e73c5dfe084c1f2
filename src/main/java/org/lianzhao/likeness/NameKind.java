package org.lianzhao.likeness;

/** What a name is to its firm. */
public enum NameKind {
    /** 登记名称, or what stands for it where only a short name is known. */
    OFFICIAL,
    /** 简称. */
    SHORT,
    /** 曾用名. */
    FORMER,
    /** 英文名称. */
    ENGLISH,
    /** 另一写法: a name that people, or the record of another spelling, gave the firm. */
    OTHER
}
