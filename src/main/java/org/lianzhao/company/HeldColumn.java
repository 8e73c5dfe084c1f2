package org.lianzhao.company;

/**
 * A column that holds a firm's id.
 *
 * @param versioned whether the row has a version, which tells those who have it open that it changed
 */
public record HeldColumn(String table, String column, boolean versioned) {

    /** As information_schema and {@link MergeParticipant#columns()} know it. */
    public String name() {
        return table + "." + column;
    }
}
