import { get, post } from "../shared/http";
import type { IndexView, SearchView } from "../shared/types";

/**
 * What fits what was typed, of each kind that the reader may see; a later question calls off an earlier one. It goes in the
 * body: it may be somebody's number, and addresses are logged.
 */
export const look = (q: string, signal: AbortSignal) => post<SearchView>("/api/search", { q }, signal);

/** How the search index of the instance that answers is. */
export const readIndex = () => get<IndexView>("/api/search-index");

/** Lets that instance build its index again, beside the one that serves. */
export const rebuildIndex = () => post<IndexView>("/api/search-index/rebuilds", {});
