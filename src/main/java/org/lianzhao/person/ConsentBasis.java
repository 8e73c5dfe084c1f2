package org.lianzhao.person;

/** On what ground somebody's data are kept (个人信息保护法 第十三条). */
enum ConsentBasis {
    /** 本人同意. */
    CONSENT,
    /** 名片交换. */
    CARD,
    /** 公开信息. */
    PUBLIC,
    /** 履行法定职责. */
    DUTY,
    /** 订立或履行合同所必需. */
    CONTRACT
}
