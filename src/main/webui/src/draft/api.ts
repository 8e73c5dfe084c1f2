import { addressOf, get, post, put, remove } from "../shared/http";
import type {
  DescribedView,
  DescriptionEdit,
  Difference,
  DraftDifference,
  DraftedView,
  DraftView,
  EditionRow,
  EditionView,
  NewEdition,
  NewPart,
  NewSegment,
  Page,
  SegmentEdit,
  SegmentMerge,
  SegmentMove,
  SettledSplit,
  SharedSegment,
  SplitList,
  WantedLink,
} from "../shared/types";

const chainAt = (chain: string) => `/api/chains/${encodeURIComponent(chain)}`;
const draftAt = (chain: string) => `${chainAt(chain)}/draft`;
const segmentAt = (chain: string, code: string) => `${draftAt(chain)}/segments/${encodeURIComponent(code)}`;

export const readDraft = (chain: string) => get<DraftView>(draftAt(chain));
export const discardDraft = (chain: string, seen: string) => remove<DraftView>(addressOf(draftAt(chain), { seen }));
export const readDraftDifference = (chain: string) => get<DraftDifference>(`${draftAt(chain)}/difference`);

export const readDescription = (chain: string) => get<DescribedView>(`${draftAt(chain)}/description`);

/** Saves what the chain is called and who answers for it; rejects as `saveDrafted` does. */
export const saveDescription = (chain: string, edit: DescriptionEdit) =>
  put<DescribedView>(`${draftAt(chain)}/description`, edit);
export const undoDescription = (chain: string, version: string) =>
  post<DescribedView>(`${draftAt(chain)}/description/undoing`, { version });

export const readDrafted = (chain: string, code: string) => get<DraftedView>(segmentAt(chain, code));

/** Saves a segment as it shall be; rejects with `stale` and `current` when somebody else changed it meanwhile. */
export const saveDrafted = (chain: string, code: string, edit: SegmentEdit) =>
  put<DraftedView>(segmentAt(chain, code), edit);
export const addSegment = (chain: string, added: NewSegment) => post<DraftedView>(`${draftAt(chain)}/segments`, added);
export const shareSegment = (chain: string, shared: SharedSegment) =>
  post<DraftedView>(`${draftAt(chain)}/shared-segments`, shared);
export const moveSegment = (chain: string, code: string, move: SegmentMove) =>
  post<DraftedView>(`${segmentAt(chain, code)}/place`, move);
export const removeSegment = (chain: string, code: string, version: string) =>
  post<DraftedView>(`${segmentAt(chain, code)}/removal`, { version });
export const mergeSegment = (chain: string, code: string, merge: SegmentMerge) =>
  post<DraftedView>(`${segmentAt(chain, code)}/merger`, merge);
/** Splits a part off a segment; answers with the part. */
export const splitSegment = (chain: string, code: string, part: NewPart) =>
  post<DraftedView>(`${segmentAt(chain, code)}/parts`, part);

/** Leads and firms of split segments of which nobody has said yet where they belong. */
export const listSplits = (chain: string, cursor?: string | null, limit?: number) =>
  get<SplitList>(`${chainAt(chain)}/splits`, { cursor, limit });
export const settleSplits = (chain: string, settled: SettledSplit) =>
  post<SplitList>(`${chainAt(chain)}/splits/decisions`, settled);

export const undoSegment = (chain: string, code: string, version: string) =>
  post<DraftView>(`${segmentAt(chain, code)}/undoing`, { version });

export const linkSegments = (chain: string, link: WantedLink) => post<DraftView>(`${draftAt(chain)}/links`, link);
export const unlinkSegments = (chain: string, link: WantedLink) =>
  post<DraftView>(`${draftAt(chain)}/link-removals`, link);

export const listEditions = (chain: string) => get<Page<EditionRow>>(`${chainAt(chain)}/editions`);
export const publishDraft = (chain: string, edition: NewEdition) =>
  post<EditionRow>(`${chainAt(chain)}/editions`, edition);
export const readEdition = (chain: string, number: number) =>
  get<EditionView>(`${chainAt(chain)}/editions/${number}/map`);

/** How edition `number` differs from edition `from`. */
export const readDifference = (chain: string, number: number, from: number) =>
  get<Difference>(`${chainAt(chain)}/editions/${number}/difference`, { from });
