import type { SegmentContent, SegmentEdit } from "../shared/types";

/** The lists of words that a segment has, by the field that holds each. */
export const wordFields = ["products", "keywords", "negativeKeywords", "processes", "scarceResources"] as const;

/** A segment as it stands in the form: lists as text, one word a line. */
export interface SegmentForm {
  name: string;
  shortName: string;
  nameEn: string;
  kind: SegmentContent["kind"];
  importance: number | "";
  priority: number | "";
  required: number | "";
  industryConfidence: SegmentContent["industryConfidence"];
  industries: string;
  products: string;
  keywords: string;
  negativeKeywords: string;
  processes: string;
  technologies: { word: string; critical: boolean }[];
  scarceResources: string;
}

/** One word a line; who separates them by commas or the like means the same. */
export const wordsOf = (text: string) =>
  text
    .split(/[\n、，,；;]/)
    .map((word) => word.trim())
    .filter(Boolean);

export function formOf(content: SegmentContent): SegmentForm {
  const lines = (words: string[]) => words.join("\n");
  return {
    name: content.name,
    shortName: content.shortName ?? "",
    nameEn: content.nameEn,
    kind: content.kind,
    importance: content.importance ?? "",
    priority: content.priority ?? "",
    required: content.required ?? "",
    industryConfidence: content.industryConfidence,
    industries: lines(content.industries),
    products: lines(content.products),
    keywords: lines(content.keywords),
    negativeKeywords: lines(content.negativeKeywords),
    processes: lines(content.processes),
    technologies: content.technologies.map((technology) => ({ ...technology })),
    scarceResources: lines(content.scarceResources),
  };
}

/** What the form says, for somebody who looked at this version of the segment. */
export function editOf(form: SegmentForm, version: string): SegmentEdit {
  return {
    version,
    name: form.name,
    shortName: form.shortName || null,
    nameEn: form.nameEn || null,
    kind: form.kind,
    importance: form.importance || null,
    priority: form.priority || null,
    required: form.required || null,
    industryConfidence: form.industryConfidence,
    industries: wordsOf(form.industries),
    products: wordsOf(form.products),
    keywords: wordsOf(form.keywords),
    negativeKeywords: wordsOf(form.negativeKeywords),
    processes: wordsOf(form.processes),
    technologies: form.technologies.filter((technology) => technology.word.trim()),
    scarceResources: wordsOf(form.scarceResources),
  };
}

/** Fields of two forms that are not the same. */
export function differing(mine: SegmentForm, theirs: SegmentForm): (keyof SegmentForm)[] {
  return (Object.keys(mine) as (keyof SegmentForm)[]).filter(
    (field) => JSON.stringify(mine[field]) !== JSON.stringify(theirs[field]),
  );
}
