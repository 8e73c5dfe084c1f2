import { create, get, post } from "../shared/http";
import type { ListingView, NewListing, Page } from "../shared/types";

const at = (company: string) => `/api/companies/${encodeURIComponent(company)}/listings`;

/** The years and lists that the tags of a firm rest on. */
export const listListings = (company: string) => get<Page<ListingView>>(at(company));

export const addListing = (company: string, said: NewListing) => create<ListingView>(at(company), said);

export const removeListing = (company: string, listing: ListingView, reason: string) =>
  post<void>(`${at(company)}/${listing.id}/removal`, { version: listing.version, reason });
