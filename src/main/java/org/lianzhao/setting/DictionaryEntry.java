package org.lianzhao.setting;

/**
 * A value of a dictionary as records and screens use it.
 *
 * @param retired no longer chosen; records that carry it keep it
 */
public record DictionaryEntry(String code, String name, String nameEn, boolean retired) {}
