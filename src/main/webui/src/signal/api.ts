import { create, get, post } from "../shared/http";
import type { Page, SignalView } from "../shared/types";

const at = (company: string) => `/api/companies/${encodeURIComponent(company)}/signals`;

/** What tells that a firm may move or build, the latest first. */
export const listSignals = (company: string) => get<Page<SignalView>>(at(company));

export const addSignal = (company: string, said: Record<string, unknown>) => create<SignalView>(at(company), said);

export const removeSignal = (company: string, signal: SignalView, reason: string) =>
  post<SignalView>(`${at(company)}/${signal.id}/removal`, { version: signal.version, reason });
