import { bilingual } from "../shared/bilingual";

/** What happened to targets. */
export const past = bilingual(
  {
    history: "经过",
    noHistory: "还没有记录",
    nothing: "无",
    touched: "目标企业跟进",
    touchedHint: "近 30 天采纳、不采纳、转为线索、有了负责人或日期的目标企业，每家按最近一次列出。",
    touchedFrom: "{day} 以来",
    noTouched: "近 30 天没有人动过这条链的目标企业",
    happened: {
      ACCEPTED: "采纳",
      REJECTED: "不采纳",
      REOPENED: "重新待定",
      RETURNED: "有新依据",
      PURSUED: "转为线索",
      PLANNED: "有了负责人或日期",
      REPLANNED: "改了安排",
      JOINED: "环节并入，两份跟进合为一份",
      SCORED: "重新评分",
    },
    field: {
      OWNER: "负责人",
      NEXT_STEP: "下一步",
      NEXT_ON: "下一步日期",
      REVIEW_ON: "复评日期",
      REASON: "理由",
      SCORE: "得分",
      TIER: "类别",
    },
  },
  {
    history: "History",
    noHistory: "Nothing yet",
    nothing: "none",
    touched: "Targets touched",
    touchedHint:
      "Targets that were accepted, rejected, made leads or given an owner or a day in the last 30 days, each as of the last time.",
    touchedFrom: "Since {day}",
    noTouched: "Nobody has touched a target of this chain in the last 30 days",
    happened: {
      ACCEPTED: "Accepted",
      REJECTED: "Rejected",
      REOPENED: "Left open again",
      RETURNED: "Something new is known",
      PURSUED: "Made a lead",
      PLANNED: "Given an owner or a day",
      REPLANNED: "Plan changed",
      JOINED: "Segments merged: one of two records stands",
      SCORED: "Scored again",
    },
    field: {
      OWNER: "Owner",
      NEXT_STEP: "Next step",
      NEXT_ON: "Day of the next step",
      REVIEW_ON: "Review",
      REASON: "Reason",
      SCORE: "Score",
      TIER: "Tier",
    },
  },
);
