package house.lead;

import org.apache.lucene.search.MatchAllDocsQuery;

/** Asks the search engine itself. */
class KnowsTheEngine {
    private final Object all = new MatchAllDocsQuery();
}
