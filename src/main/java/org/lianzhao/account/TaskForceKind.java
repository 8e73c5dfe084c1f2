package org.lianzhao.account;

/** What a task force is for. */
enum TaskForceKind {
    /** 招商专班: finds and wins firms. */
    INVESTMENT,
    /** 专班办公室: registry, conflicts, statistics. */
    OFFICE,
    /** 链办: a chain's map and targets. */
    CHAIN,
    /** 项目专班: a project after signing. */
    PROJECT,
    /** 要素专班: land, power, labour, money. */
    FACTOR,
    /** 综合服务中心: service to firms. */
    SERVICE
}
