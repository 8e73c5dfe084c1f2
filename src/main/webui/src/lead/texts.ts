import { bilingual } from "../shared/bilingual";
import { desk } from "./texts.desk";
import { en } from "./texts.en";
import { zh } from "./texts.zh";

export const texts = bilingual({ ...zh, ...desk.zh }, { ...en, ...desk.en });
