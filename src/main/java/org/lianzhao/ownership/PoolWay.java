package org.lianzhao.ownership;

/** How a lead came to the pool. */
enum PoolWay {
    /** 退回: somebody let go of it. */
    RETURNED,
    /** 自动退回: nobody did anything for long. */
    IDLE
}
