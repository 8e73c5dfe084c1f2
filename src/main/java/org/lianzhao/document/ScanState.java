package org.lianzhao.document;

/** Whether somebody looked for viruses before a file was kept. */
enum ScanState {
    /** 已扫描: nothing was found. */
    CLEAN,
    /** 未扫描: this installation has no scanner. */
    NOT_SCANNED
}
