package org.lianzhao.transfer;

/** What the cells of a column hold, and so how a spreadsheet is told to take them. */
public enum ExportType {
    /** Words. */
    TEXT(24, ""),
    /** Digits and letters that number something: always text, or a spreadsheet makes 9.14E+17 of them. */
    CODE(22, "@"),
    /** An amount or a count. */
    NUMBER(14, "#,##0.######"),
    /** A day. */
    DAY(12, "yyyy-mm-dd"),
    /** A moment, as a clock in China shows it. */
    MOMENT(18, "yyyy-mm-dd hh:mm");

    private final int width;
    private final String format;

    ExportType(int width, String format) {
        this.width = width;
        this.format = format;
    }

    int width() {
        return width;
    }

    /** How a spreadsheet shows it; empty where it needs not be told. */
    String format() {
        return format;
    }
}
