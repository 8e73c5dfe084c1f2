package org.lianzhao.duplicate;

/** How somebody came to think that two records may be one firm. */
enum CaseOrigin {
    /** 登记时: one was entered by hand. */
    CREATE,
    /** 导入时: a row of a file waits. */
    IMPORT,
    /** 扫描: the whole register was looked through. */
    SCAN,
    /** 人工: somebody said so. */
    HAND
}
