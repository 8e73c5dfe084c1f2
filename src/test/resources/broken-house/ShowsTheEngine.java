package house.search;

import org.apache.lucene.search.Query;

/** Hands out what only the search room should know. */
public class ShowsTheEngine {
    public void ask(Query query) {}
}
