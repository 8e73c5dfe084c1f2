package org.lianzhao.transfer;

/** What an export holds of personal data. */
public enum ExportedPersonalData {
    /** None: no column of the kind was chosen. */
    NONE,
    /** In part, as screens show them. */
    MASKED,
    /** As they are. */
    FULL
}
