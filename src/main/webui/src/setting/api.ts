import { get, patch, post, put } from "../shared/http";
import type { DictionaryView, HistoryView, Page, SettingsView } from "../shared/types";

/** All dictionaries with their values. */
export const listDictionaries = () => get<Page<DictionaryView>>("/api/dictionaries");

const at = (dictionary: DictionaryView) => `/api/dictionaries/${dictionary.code}`;

/** What one says of a value. */
export interface ValueWords {
  name: string;
  nameEn: string;
  reason: string;
}

/** Adds a value behind the others. */
export const addValue = (dictionary: DictionaryView, value: ValueWords & { code: string }) =>
  post<DictionaryView>(`${at(dictionary)}/values`, { ...value, version: dictionary.version });

/** Renames a value, retires it or brings it back. */
export const editValue = (
  dictionary: DictionaryView,
  code: string,
  changes: Partial<ValueWords> & { retired?: boolean; reason: string },
) =>
  patch<DictionaryView>(`${at(dictionary)}/values/${encodeURIComponent(code)}`, {
    ...changes,
    version: dictionary.version,
  });

/** Puts the values in this order. */
export const orderValues = (dictionary: DictionaryView, codes: string[], reason: string) =>
  put<DictionaryView>(`${at(dictionary)}/order`, { codes, reason, version: dictionary.version });

/** Weights and limits, those the reader may not change among them. */
export const listSettings = () => get<Page<SettingsView>>("/api/settings");

/** Sets numbers; those that are not named stay. */
export const saveSettings = (group: SettingsView, values: { item: string; value: number }[], reason: string) =>
  put<SettingsView>(`/api/settings/${group.code}`, { values, reason, version: group.version });

/** Who changed what, the latest first. */
export const readHistory = (kind: "dictionaries" | "settings", code: string, cursor?: string | null) =>
  get<Page<HistoryView>>(`/api/${kind}/${code}/history`, { cursor, limit: 10 });
