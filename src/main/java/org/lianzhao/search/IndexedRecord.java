package org.lianzhao.search;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A record as it is indexed.
 *
 * @param names what it is called, normalised, the usual name first
 * @param codes numbers it is known by
 * @param text words about it, for finding it by topic
 * @param filters values it can be narrowed down by, several under one name
 */
public record IndexedRecord(
        UUID id, List<String> names, List<String> codes, String text, Map<String, List<String>> filters) {}
