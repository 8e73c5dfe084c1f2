import { create, get, patch, post } from "../shared/http";
import type { ListingView, Page } from "../shared/types";

const at = (company: string) => `/api/companies/${encodeURIComponent(company)}/listings`;

/** The years and lists that the tags of a firm rest on. */
export const listListings = (company: string) => get<Page<ListingView>>(at(company));

export const addListing = (company: string, said: Record<string, unknown>) => create<ListingView>(at(company), said);

/** Corrects year, list, source or evidence; rejects with `stale` when somebody was quicker. */
export const editListing = (company: string, listing: ListingView, changes: Record<string, unknown>) =>
  patch<ListingView>(`${at(company)}/${listing.id}`, { ...changes, version: listing.version });

export const removeListing = (company: string, listing: ListingView, reason: string) =>
  post<ListingView>(`${at(company)}/${listing.id}/removal`, { version: listing.version, reason });
