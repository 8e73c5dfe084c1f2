import type { HoldingView, SegmentFirm, SegmentView, Verified } from "../shared/types";

/** What somebody says by hand of a firm in a segment, as the firm's page and the segment's panel have it. */
export interface Claim {
  companyId: string;
  firm: string;
  id: string;
  version: number;
  segment: { id: string; code: string };
  asOf?: string | null;
  /** Whether it says how far the firm has got: else there is nothing to verify. */
  says: boolean;
  /** Whether the reader said any of it: somebody else verifies it. */
  own: boolean;
  verified?: Verified | null;
}

/** Whether only somebody's word tells it. */
export const onlyClaimed = (one: { basis: string; verified?: Verified | null }) =>
  one.basis === "CLAIMED" && !one.verified;

export function claimOfFirm(company: { id: string; name: string }, holding: HoldingView): Claim | undefined {
  if (holding.basis !== "CLAIMED") return undefined;
  const { id, version, asOf, verified, segmentId, segmentCode, ownClaim: own } = holding;
  const says = holding.presence !== "UNVERIFIED";
  const segment = { id: segmentId, code: segmentCode };
  return { companyId: company.id, firm: company.name, id, version, segment, asOf, says, own, verified };
}

export function claimInSegment(segment: SegmentView, firm: SegmentFirm): Claim | undefined {
  if (firm.basis !== "CLAIMED" || !firm.holdingId) return undefined;
  const { companyId, version, asOf, verified, ownClaim: own } = firm;
  const says = firm.presence !== "UNVERIFIED";
  const { id, code } = segment;
  const claimed = { companyId, firm: firm.name, id: firm.holdingId, version, asOf, says, own, verified };
  return { ...claimed, segment: { id, code } };
}
