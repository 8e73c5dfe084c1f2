package org.lianzhao.company;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A field of which a merged firm has one value, and the columns behind it: they go together or not at all. */
enum MergeField {
    NAME("name", Gap.NAME, "name"),
    CREDIT_CODE("creditCode", Gap.CREDIT_CODE, "credit_code"),
    REGISTRATION_NO("registrationNo", Gap.REGISTRATION_NO, "registration_no"),
    REGION("region", Gap.REGION, "region_code", "city_code", "province_code"),
    ADDRESS("address", Gap.ADDRESS, "address"),
    LEGAL_REPRESENTATIVE("legalRepresentative", Gap.LEGAL_REPRESENTATIVE, "legal_representative"),
    ENTERPRISE_TYPE("enterpriseType", Gap.ENTERPRISE_TYPE, "enterprise_type"),
    CAPITAL("capital", Gap.CAPITAL, "capital_text", "capital_amount", "capital_currency"),
    FOUNDED_ON("foundedOn", Gap.FOUNDED_ON, "founded_on"),
    BUSINESS_SCOPE("businessScope", Gap.BUSINESS_SCOPE, "business_scope"),
    PRODUCTS("products", Gap.PRODUCTS, "products"),
    INDUSTRY("industry", Gap.INDUSTRY, "industry_code");

    private final String field;
    private final Gap fact;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> columns;

    MergeField(String field, Gap fact, String... columns) {
        this.field = field;
        this.fact = fact;
        this.columns = List.of(columns);
    }

    /** What the interface calls it. */
    String field() {
        return field;
    }

    /** The fact whose source goes along. */
    Gap fact() {
        return fact;
    }

    List<String> columns() {
        return columns;
    }

    /** The column that tells whether there is anything. */
    String column() {
        return columns.get(0);
    }

    static Optional<MergeField> of(String field) {
        return Stream.of(values()).filter(one -> one.field.equals(field)).findFirst();
    }

    static List<String> allColumns() {
        return Stream.of(values()).flatMap(field -> field.columns.stream()).toList();
    }
}
