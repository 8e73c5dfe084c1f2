import { bilingual } from "../shared/bilingual";
import { en } from "./texts.en";
import { zh } from "./texts.zh";

export const texts = bilingual(zh, en);
