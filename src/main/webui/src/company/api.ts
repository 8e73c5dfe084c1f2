import { create, get, patch, post } from "../shared/http";
import type {
  ClaimView,
  CompanyRow,
  CompanyView,
  CreditCodeView,
  DuplicateView,
  FirmActivity,
  FirmImport,
  HoldingView,
  IndustryView,
  NewCompany,
  NewFirmActivity,
  Page,
  RegionView,
  VerificationView,
} from "../shared/types";
import type { Claim } from "./claim";
import { tagsOf, type CompanyFilter } from "./conditions";

export const listCompanies = (filter: Partial<CompanyFilter>, cursor?: string | null) =>
  get<Page<CompanyRow>>("/api/companies", { ...filter, tag: tagsOf(filter.tag ?? ""), cursor });

export const readCompany = (id: string) => get<CompanyView>(`/api/companies/${encodeURIComponent(id)}`);

/** Puts a firm in the register; rejects with `duplicate-company` when it is there. */
export const enterCompany = (company: NewCompany) => create<CompanyView>("/api/companies", company);

/** Changes the named fields; rejects with `stale` when somebody changed the firm since it was read. */
export const editCompany = (company: CompanyView, changes: Record<string, unknown>) =>
  patch<CompanyView>(`/api/companies/${company.id}`, { ...changes, version: company.version });

const holdings = (id: string) => `/api/companies/${encodeURIComponent(id)}/holdings`;

/** Says by hand that a firm is in a segment. */
export const addHolding = (id: string, said: Record<string, unknown>) => create<CompanyView>(holdings(id), said);

export const editHolding = (id: string, holding: HoldingView, changes: Record<string, unknown>) =>
  patch<CompanyView>(`${holdings(id)}/${holding.id}`, { ...changes, version: holding.version });

export const removeHolding = (id: string, holding: HoldingView, reason: string) =>
  post<CompanyView>(`${holdings(id)}/${holding.id}/removal`, { version: holding.version, reason });

const claimed = (claim: Claim) => `${holdings(claim.companyId)}/${claim.id}`;

/** Verifies a claim; rejects with `verify-own-claim` when it is one's own. */
export const verifyClaim = (claim: Claim, said: Record<string, unknown>) =>
  post<CompanyView>(`${claimed(claim)}/verification`, { ...said, version: claim.version });

export const takeClaimBack = (claim: Claim, reason: string) =>
  post<CompanyView>(`${claimed(claim)}/verification-withdrawal`, { reason, version: claim.version });

export const listVerifications = (claim: Claim) => get<Page<VerificationView>>(`${claimed(claim)}/verifications`);

/** Claims on a chain that nobody has verified, the oldest first. */
export const listClaims = (chain: string, cursor?: string | null) =>
  get<Page<ClaimView>>(`/api/chains/${encodeURIComponent(chain)}/claims`, { cursor, limit: 8 });

/** What happened with a firm outside of any lead. */
export const listActivities = (id: string, cursor?: string | null) =>
  get<Page<FirmActivity>>(`/api/companies/${encodeURIComponent(id)}/activities`, { cursor, limit: 20 });

/** Imports that made a firm or said something of it, the latest first. */
export const listFirmImports = (id: string, cursor?: string | null) =>
  get<Page<FirmImport>>(`/api/companies/${encodeURIComponent(id)}/imports`, { cursor, limit: 10 });

export const noteActivity = (id: string, said: NewFirmActivity) =>
  post<{ id: string }>(`/api/companies/${encodeURIComponent(id)}/activities`, said);

/** What somebody types of a firm; empty where he does not know. */
export interface Described {
  name: string;
  creditCode: string;
  regionCode: string;
  address: string;
  legalRepresentative: string;
}

/** Firms of the register that may be this one, the likeliest first. */
export const findDuplicates = (firm: Described) =>
  post<DuplicateView>("/api/companies/duplicates", {
    name: firm.name,
    creditCode: firm.creditCode || null,
    regionCode: firm.regionCode || null,
    address: firm.address || null,
    legalRepresentative: firm.legalRepresentative || null,
  });

export const lookAtCode = (code: string) => get<CreditCodeView>(`/api/credit-codes/${encodeURIComponent(code)}`);

export const listRegions = (parent: string) => get<Page<RegionView>>("/api/regions", { parent });

export const readRegion = (code: string) => get<RegionView>(`/api/regions/${encodeURIComponent(code)}`);

export const listIndustries = (parent: string) => get<Page<IndustryView>>("/api/industries", { parent });

export const readIndustry = (code: string) => get<IndustryView>(`/api/industries/${encodeURIComponent(code)}`);
