import { bilingual } from "../shared/bilingual";

export const texts = bilingual(
  {
    title: "查到的企业",
    register: "企业库里有",
    from: "{name}查到",
    known: "已在库中",
    founded: "{day} 成立",
    ask: "再查{name}",
    found: "查到 {count} 家，按上下键选，回车确定",
    states: {
      ASKING: "正在查{name}…",
      ANSWERED: "{name}没有查到，可以直接手填",
      NO_ANSWER: "{name}暂时没有答复，可以直接手填",
      SPENT: "这一小时查{name}的次数用完了，可以直接手填",
      SPENT_TODAY: "今天全园区查{name}的次数用完了，可以直接手填，明天再查",
      TOO_SHORT: "写到 4 个字，或写全信用代码，就会再查{name}",
      TO_ASK: "还没有查{name}",
    },
  },
  {
    title: "Firms that were found",
    register: "In the register",
    from: "Found at {name}",
    known: "In the register",
    founded: "Founded {day}",
    ask: "Ask {name}, too",
    found: "{count} found: arrow keys move, Enter chooses",
    states: {
      ASKING: "Looking it up at {name}…",
      ANSWERED: "{name} has none; type it by hand",
      NO_ANSWER: "{name} does not answer; type it by hand",
      SPENT: "No more questions to {name} within this hour; type it by hand",
      SPENT_TODAY: "The zone has no more questions to {name} today; type it by hand, or ask tomorrow",
      TOO_SHORT: "With 4 characters or a complete code, {name} is asked, too",
      TO_ASK: "{name} has not been asked yet",
    },
  },
);
