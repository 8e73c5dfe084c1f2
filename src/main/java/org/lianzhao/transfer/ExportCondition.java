package org.lianzhao.transfer;

/**
 * What a list is narrowed down by, in words.
 *
 * @param name the parameter
 * @param value never holds a phone number or an address of a person in clear
 * @param told whether the audit may keep the value, too
 */
record ExportCondition(String name, String title, String value, boolean told) {
    /** What the audit keeps of it. */
    String audited() {
        return told ? name + "=" + value : name;
    }
}
