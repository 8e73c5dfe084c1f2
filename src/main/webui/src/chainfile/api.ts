import { addressOf, upload } from "../shared/http";
import type { MapFileView, TakenFile } from "../shared/types";

export type Format = "xlsx" | "json";

/** Where a file goes: to a chain that is there, or to one that is begun with it, under this code or the one in the file. */
export type Aim = { chain: string } | { code: string };

/** What somebody decided after he had looked at the dry run. */
export interface Choices {
  seen: string;
  missing: "keep" | "remove";
  bad: "stop" | "skip";
}

/** What taking the file would do; rejects with a Problem when the whole file is of no use. */
export const tryFile = (file: File, aim: Aim) => upload<MapFileView>("/api/chains/files", file, { ...aim });

/** Takes the file into the draft; rejects with `chain-file-stale` when file or map are not what was looked at. */
export const takeFile = (file: File, aim: Aim, choices: Choices) =>
  upload<TakenFile>("/api/chains/files/draft", file, { ...aim, ...choices });

// a link cannot ask for a language otherwise
const lang = () => (document.documentElement.lang === "en" ? "en" : "zh");

/** The published map as a file. */
export const exportAddress = (chain: string, format: Format) =>
  addressOf(`/api/chains/${encodeURIComponent(chain)}/file`, { format, lang: lang() });

/** The file to fill in. */
export const templateAddress = (format: Format) => addressOf("/api/chains/file-template", { format, lang: lang() });
