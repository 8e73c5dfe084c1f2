import { bilingual } from "../shared/bilingual";
import { texts as en } from "./texts.en";
import { texts as zh } from "./texts.zh";

export const texts = bilingual(zh, en);
