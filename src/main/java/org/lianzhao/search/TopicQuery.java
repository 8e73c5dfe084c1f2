package org.lianzhao.search;

import java.util.Collection;
import java.util.Map;

/**
 * A topic in words.
 *
 * @param words any of which a record must speak of
 * @param notThese none of which it may speak of
 * @param filters values that hits must have, by the filter's name
 */
public record TopicQuery(
        String kind, Collection<String> words, Collection<String> notThese, Map<String, String> filters, int most) {}
