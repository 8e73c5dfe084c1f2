import { bilingual } from "../shared/bilingual";

export const texts = bilingual(
  {
    title: "今日",
    hello: "{name}，今天要做的事在这里。",
    overdue: "下一步已逾期",
    coming: "接下来要做",
    latest: "最近的线索",
    none: "都做完了",
    noneHint: "没有逾期的事。",
    noComing: "没有安排好的下一步。给线索记上下一步和时限，这里就会提醒。",
    noLatest: "你名下还没有线索。",
    add: "新线索",
    log: "记一笔",
    pick: "选一条线索",
    all: "全部",
  },
  {
    title: "Today",
    hello: "{name}, here is what there is to do today.",
    overdue: "Next steps overdue",
    coming: "Coming up",
    latest: "Latest leads",
    none: "All done",
    noneHint: "Nothing is overdue.",
    noComing: "No next step is planned. Give leads a next step and a day, and they will be here.",
    noLatest: "You have no leads yet.",
    add: "New lead",
    log: "Quick log",
    pick: "Choose a lead",
    all: "All",
  },
);
