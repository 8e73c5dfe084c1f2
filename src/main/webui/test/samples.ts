import type { GroupView, MapView, SegmentCell, SegmentView, StageView } from "../src/shared/types";

/** A segment as tests need it: missing, to be filled, named by its code. */
export function segment(code: string, more: Partial<SegmentCell> = {}): SegmentCell {
  return {
    code,
    name: `环节${code}`,
    nameEn: `Segment ${code}`,
    kind: "PRODUCT",
    status: "MISSING",
    action: "FILL",
    namedFirmCount: 0,
    computed: "MISSING",
    coverage: 0,
    producing: 0,
    nearby: { city: 0, province: 0, claimed: 0 },
    aged: false,
    differs: false,
    ...more,
  };
}

export function group(code: string, segments: SegmentCell[]): GroupView {
  return { code, name: `组${code}`, nameEn: `Group ${code}`, segmentCount: segments.length, present: 0, segments };
}

export function stage(name: StageView["stage"], groups: GroupView[]): StageView {
  const segments = groups.reduce((sum, one) => sum + one.segmentCount, 0);
  return { stage: name, segments, present: 0, groups };
}

export function map(stages: StageView[], links: MapView["links"] = []): MapView {
  return {
    rules: {
      required: 3,
      construction: 0.5,
      signed: 0.2,
      ceiling: 0.5,
      output: 10000,
      local: 0.5,
      months: 12,
      city: 0.7,
      province: 0.9,
    },
    chain: {
      code: "EL",
      name: "先进电子器件",
      nameEn: "Electronics",
      description: "",
      descriptionEn: "",
      park: "",
      regionCode: "431100",
      roles: [],
      edition: 1,
      published: false,
    },
    asOf: "2026-01-01",
    recorded: true,
    counts: { groups: 0, segments: 0, links: 0, present: 0, strong: 0, weak: 0, missing: 0, unknown: 0 },
    figures: { producing: 0, segments: 0, unweighted: 0, notKnown: "NO_SEGMENTS" },
    stages,
    links,
  };
}

/** The facts of a segment about whose status somebody has said something once. */
export function facts(more: Partial<SegmentView> = {}): SegmentView {
  return {
    id: "00000000-0000-0000-0000-000000000001",
    code: "EL-5030",
    name: "背光模组",
    nameEn: "Backlight",
    kind: "PRODUCT",
    industryConfidence: "HIGH",
    industries: [],
    products: [],
    keywords: [],
    negativeKeywords: [],
    processes: [],
    technologies: [],
    scarceResources: [],
    placements: [],
    history: [],
    cover: {
      computed: "MISSING",
      rule: "NOBODY",
      coverage: 0,
      required: 3,
      producing: 0,
      preparing: 0,
      unverified: 0,
      localRequired: 0.5,
      nearby: { city: 0, province: 0, claimed: 0 },
    },
    age: { undated: 0, old: 0, months: 12, due: false },
    factorHistory: [],
    factorsLeft: [],
    factors: [],
    score: 0,
    links: [],
    residents: [],
    notes: [],
    status: {
      segmentId: "00000000-0000-0000-0000-000000000001",
      number: 1,
      status: "MISSING",
      action: "FILL",
      basis: "JUDGEMENT",
      reason: "",
      evidence: "",
      decidedAt: "2026-01-01T00:00:00Z",
    },
    ...more,
  };
}
