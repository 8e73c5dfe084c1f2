package org.lianzhao.lead;

/** The type of project, which decides the stages that apply. */
public enum ProjectType {
    /** 供地自建. */
    LAND,
    /** 租赁厂房. */
    LEASE,
    /** 增资扩产. */
    EXPANSION,
    /** 总部、贸易. */
    HEADQUARTERS
}
