package org.lianzhao.company;

import java.util.Optional;
import java.util.stream.Stream;

/** A fact that the register may lack of a firm or know otherwise, and a file may bring. */
enum Gap {
    NAME("name"),
    SHORT_NAME("shortNames"),
    ENGLISH_NAME("englishName"),
    CREDIT_CODE("creditCode"),
    /** The fifteen-digit 注册号 of firms registered before 2015: a fact beside the credit code, not instead of it. */
    REGISTRATION_NO("registrationNo"),
    REGION("region"),
    ADDRESS("address"),
    LEGAL_REPRESENTATIVE("legalRepresentative"),
    ENTERPRISE_TYPE("enterpriseType"),
    CAPITAL("capital"),
    FOUNDED_ON("foundedOn"),
    BUSINESS_SCOPE("businessScope"),
    PRODUCTS("products"),
    /** 行业, a class of GB/T 4754-2017. */
    INDUSTRY("industry");

    private final String field;

    Gap(String field) {
        this.field = field;
    }

    /** What the interface and the audit call it. */
    String field() {
        return field;
    }

    /** The column of a file that says it. */
    String column() {
        return switch (this) {
            case SHORT_NAME -> "shortName";
            case ENGLISH_NAME -> "nameEn";
            case REGISTRATION_NO -> CREDIT_CODE.field;
            case REGION -> "city";
            default -> field;
        };
    }

    /** The fact that a field holds; none for former names, tags and notes. */
    static Optional<Gap> in(String field) {
        return Stream.of(values()).filter(gap -> gap.field.equals(field)).findFirst();
    }
}
