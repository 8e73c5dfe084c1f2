import { get, post } from "../shared/http";
import type { LocalSupply, NewSurvey, Page, SurveyOutcome, SurveyRow } from "../shared/types";

const query = (year?: number) => (year ? { year: String(year) } : {});

/** 本地配套率 of a chain, of this year or the latest. */
export const readSupply = (chain: string, year?: number) =>
  get<LocalSupply>(`/api/chains/${encodeURIComponent(chain)}/supply`, query(year));

/** The rows that a year's figures come from, page by page. */
export const listSurveys = (chain: string, year?: number, cursor?: string | null) =>
  get<Page<SurveyRow>>(`/api/chains/${encodeURIComponent(chain)}/surveys`, { ...query(year), cursor });

export const addSurvey = (survey: NewSurvey) => post<SurveyRow>("/api/surveys", survey);

/** Enters the rows of a table as it is copied from a sheet; what cannot be entered is told row by row. */
export const pasteSurveys = (text: string) => post<SurveyOutcome[]>("/api/surveys/table", { text });

export const removeSurvey = (row: SurveyRow, reason: string) =>
  post<void>(`/api/surveys/${row.id}/removal`, { version: row.version, reason });
