package org.lianzhao.search.box;

import java.util.List;

/**
 * What was found of one kind, best first.
 *
 * @param more whether there is more of it that the caller may see
 * @param path the list that shows all of it
 */
record SuggestionGroup(String kind, List<Suggestion> items, boolean more, String path) {}
