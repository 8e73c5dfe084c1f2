package org.lianzhao.company;

/** A fact that the register may lack of a firm, and a file may bring. */
enum Gap {
    CREDIT_CODE,
    REGION,
    ADDRESS,
    ENTERPRISE_TYPE,
    CAPITAL,
    FOUNDED_ON,
    BUSINESS_SCOPE,
    PRODUCTS
}
