package org.lianzhao.transfer;

import java.util.List;

/**
 * What an export would hold.
 *
 * @param name what the list is called
 * @param file what the file would be called
 * @param columns all that may be chosen
 * @param conditions what the list is narrowed down by, in words
 * @param personal whether personal data would be in it
 * @param empty whether there is no row at all
 */
public record ExportPlan(
        String name,
        String file,
        List<ExportColumnView> columns,
        List<ExportConditionView> conditions,
        ExportedPersonalData personal,
        boolean empty) {

    /** A column that may be chosen, and whether it is. */
    public record ExportColumnView(String name, String title, boolean usual, boolean personal, boolean chosen) {}

    /** What the list is narrowed down by. */
    public record ExportConditionView(String name, String title, String value) {}
}
