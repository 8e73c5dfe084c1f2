import type { components } from "./schema";

type Schemas = components["schemas"];

/** The interface's records, by the names its document gives them. */
export type MeView = Schemas["MeView"];
export type Preferences = Schemas["Preferences"];
export type Right = Schemas["Right"];
export type ChainRow = Schemas["ChainRow"];
export type Counts = Schemas["Counts"];
export type MapView = Schemas["MapView"];
export type StageView = Schemas["StageView"];
export type GroupView = Schemas["GroupView"];
export type SegmentCell = Schemas["SegmentCell"];
export type LinkView = Schemas["LinkView"];
export type SegmentView = Schemas["SegmentView"];
export type StatusView = Schemas["StatusView"];
export type StatusDecision = Schemas["StatusDecision"];
export type StatusWithdrawal = Schemas["StatusWithdrawal"];
export type CoverageStatus = Schemas["CoverageStatus"];
export type ChainAction = Schemas["ChainAction"];
export type Stage = Schemas["Stage"];
export type AuditView = Schemas["AuditView"];
export type CompanyRow = Schemas["CompanyRow"];
export type CompanyView = Schemas["CompanyView"];
export type NewCompany = Schemas["NewCompany"];
export type DuplicateView = Schemas["DuplicateView"];
export type CaseRow = Schemas["CaseRow"];
export type CaseView = Schemas["CaseView"];
export type CaseDecision = Schemas["CaseDecision"];
export type DecidedCase = Schemas["DecidedCase"];
export type OpenCases = Schemas["OpenCases"];
export type ComparedSide = Schemas["ComparedSide"];
export type ComparedField = Schemas["ComparedField"];
export type MergeView = Schemas["MergeView"];
export type UndoneMerge = Schemas["UndoneMerge"];
export type ScanView = Schemas["ScanView"];
export type CreditCodeView = Schemas["CreditCodeView"];
export type RegionView = Schemas["RegionView"];
export type ImportView = Schemas["ImportView"];
export type ImportRowView = Schemas["ImportRowView"];
export type ImportProgress = Schemas["ImportProgress"];
export type ReversalView = Schemas["ReversalView"];
export type ColumnsView = Schemas["ColumnsView"];
export type ColumnChoice = Schemas["ColumnChoice"];
export type FillRule = Schemas["FillRule"];
export type RowComparison = Schemas["RowComparison"];
export type RowDecision = Schemas["RowDecision"];
export type RowOutcome = Schemas["RowOutcome"];
export type LeadRow = Schemas["LeadRow"];
export type LeadView = Schemas["LeadView"];
export type NewLead = Schemas["NewLead"];
export type LeadStage = Schemas["LeadStage"];
export type LeadState = Schemas["LeadState"];
export type BoardView = Schemas["BoardView"];
export type BoardColumn = Schemas["Column"];
export type GateItem = Schemas["GateItem"];
export type GateView = Schemas["GateView"];
export type AmountKind = Schemas["AmountKind"];
export type NewAmount = Schemas["NewAmount"];
export type FirmLead = Schemas["FirmLead"];
export type StageChange = Schemas["StageChange"];
export type TimelineItem = Schemas["TimelineItem"];
export type NewFollowUp = Schemas["NewFollowUp"];
export type FollowUpKind = Schemas["FollowUpKind"];
export type PersonRef = Schemas["PersonRef"];
export type TaskForceRef = Schemas["TaskForceRef"];
export type StepRow = Schemas["StepRow"];
export type Gap = Schemas["Gap"];
export type GapFactor = Schemas["Factor"];
export type Target = Schemas["Target"];
export type TargetsView = Schemas["TargetsView"];
export type Points = Schemas["Points"];
export type PipelineView = Schemas["PipelineView"];
export type StageFigures = Schemas["StageFigures"];
export type ReferralView = Schemas["ReferralView"];
export type DisclosedContact = Schemas["DisclosedContact"];
export type FirmActivity = Schemas["FirmActivity"];
export type FirmImport = Schemas["FirmImport"];
export type NewFirmActivity = Schemas["NewFirmActivity"];
export type DocumentView = Schemas["DocumentView"];
export type DocumentLimits = Schemas["DocumentLimits"];
export type UserRow = Schemas["UserRow"];
export type NewUser = Schemas["NewUser"];
/** What a PATCH of a user may hold. */
export type UserEdit = Pick<UserRow, "version"> &
  Partial<Pick<UserRow, "name" | "active">> & { taskForceIds?: string[]; liaisonId?: string | null };
export type TaskForceRow = Schemas["TaskForceRow"];
export type NewTaskForce = Schemas["NewTaskForce"];
/** What a PATCH of a task force may hold. */
export type TaskForceEdit = Pick<TaskForceRow, "version"> & Partial<Pick<TaskForceRow, "name" | "kind" | "active">>;

/** One page of a list. */
export interface Page<T> {
  items: T[];
  nextCursor?: string | null;
}
