package org.lianzhao.transfer;

import org.jspecify.annotations.Nullable;

/**
 * What a list is narrowed down by, in words.
 *
 * @param name the parameter
 * @param value never holds a phone number or an address of a person in clear
 * @param kept what the audit may keep of the value; null for nothing
 */
record ExportCondition(
        String name, String title, String value, @Nullable String kept) {
    /** What the audit keeps of it. */
    String audited() {
        return kept == null ? name : name + "=" + kept;
    }
}
