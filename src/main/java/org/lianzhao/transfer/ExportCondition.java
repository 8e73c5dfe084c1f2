package org.lianzhao.transfer;

/**
 * What a list is narrowed down by, in words.
 *
 * @param name the parameter
 * @param value never holds a phone number or an address of a person in clear
 */
record ExportCondition(String name, String title, String value) {}
