import { bilingual } from "../shared/bilingual";
import { found } from "./texts.found";
import { list } from "./texts.list";
import { past } from "./texts.past";
import { work } from "./texts.work";

export const texts = bilingual(
  { ...list.zh, ...work.zh, ...past.zh, ...found.zh },
  { ...list.en, ...work.en, ...past.en, ...found.en },
);
