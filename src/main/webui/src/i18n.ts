import { createI18n } from "vue-i18n";
import { texts as account } from "./account/texts";
import { texts as audit } from "./audit/texts";
import { texts as calendar } from "./calendar/texts";
import { texts as chain } from "./chain/texts";
import { texts as chainfile } from "./chainfile/texts";
import { texts as company } from "./company/texts";
import { texts as deliverable } from "./deliverable/texts";
import { texts as papers } from "./document/texts";
import { texts as draft } from "./draft/texts";
import { texts as duplicate } from "./duplicate/texts";
import { texts as insight } from "./insight/texts";
import { texts as lead } from "./lead/texts";
import { texts as listing } from "./listing/texts";
import { texts as signal } from "./signal/texts";
import { texts as notice } from "./notice/texts";
import { texts as lookup } from "./lookup/texts";
import { texts as ownership } from "./ownership/texts";
import { texts as person } from "./person/texts";
import { texts as relation } from "./relation/texts";
import { texts as search } from "./search/texts";
import { texts as setting } from "./setting/texts";
import { texts as survey } from "./survey/texts";
import { texts as target } from "./target/texts";
import { texts as task } from "./task/texts";
import { texts as today } from "./today/texts";
import { texts as trend } from "./trend/texts";
import { texts as transfer } from "./transfer/texts";
import { texts as visit } from "./visit/texts";
import { texts as shell } from "./shell/texts";
import { texts as shared } from "./shared/texts";

/** Every text of every feature, under the feature's name. */
export const messages = {
  zh: {
    shared: shared.zh,
    shell: shell.zh,
    account: account.zh,
    calendar: calendar.zh,
    chain: chain.zh,
    chainfile: chainfile.zh,
    company: company.zh,
    deliverable: deliverable.zh,
    document: papers.zh,
    draft: draft.zh,
    duplicate: duplicate.zh,
    insight: insight.zh,
    lead: lead.zh,
    listing: listing.zh,
    signal: signal.zh,
    lookup: lookup.zh,
    ownership: ownership.zh,
    notice: notice.zh,
    person: person.zh,
    relation: relation.zh,
    search: search.zh,
    setting: setting.zh,
    survey: survey.zh,
    target: target.zh,
    task: task.zh,
    today: today.zh,
    trend: trend.zh,
    transfer: transfer.zh,
    visit: visit.zh,
    audit: audit.zh,
  },
  en: {
    shared: shared.en,
    shell: shell.en,
    account: account.en,
    calendar: calendar.en,
    chain: chain.en,
    chainfile: chainfile.en,
    company: company.en,
    deliverable: deliverable.en,
    document: papers.en,
    draft: draft.en,
    duplicate: duplicate.en,
    insight: insight.en,
    lead: lead.en,
    listing: listing.en,
    signal: signal.en,
    lookup: lookup.en,
    ownership: ownership.en,
    notice: notice.en,
    person: person.en,
    relation: relation.en,
    search: search.en,
    setting: setting.en,
    survey: survey.en,
    target: target.en,
    task: task.en,
    today: today.en,
    trend: trend.en,
    transfer: transfer.en,
    visit: visit.en,
    audit: audit.en,
  },
};

/** The language in use; Chinese unless the person chose otherwise. */
export const i18n = createI18n({ legacy: false, locale: "zh", fallbackLocale: "zh", messages });

/** Switches every text, and tells browser and backend. */
export function speak(language: "zh" | "en"): void {
  i18n.global.locale.value = language;
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
}
