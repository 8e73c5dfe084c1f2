package org.lianzhao.search;

import java.util.Map;

/**
 * How common the words of a topic are.
 *
 * @param records how many records of the kind there are
 * @param within how many of them the query's filters leave
 * @param spoken in how many of all records each word is spoken of
 */
public record TopicSpread(int records, int within, Map<String, Integer> spoken) {}
