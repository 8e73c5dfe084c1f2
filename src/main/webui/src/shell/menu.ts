import type { IconName } from "../shared/icons";
import type { Right } from "../shared/types";

/** A screen that the menu leads to, and the right it takes. */
export interface Entry {
  to: string;
  text: string;
  icon: IconName;
  right: Right;
}

export interface Group {
  text: string;
  entries: Entry[];
}

const groups: Group[] = [
  {
    text: "shell.work",
    entries: [
      { to: "/today", text: "shell.today", icon: "today", right: "EDIT_LEADS" },
      { to: "/chain-desk", text: "shell.chainDesk", icon: "today", right: "EDIT_CHAINS" },
    ],
  },
  {
    text: "shell.investment",
    entries: [
      { to: "/chains", text: "shell.chains", icon: "chain", right: "READ_CHAINS" },
      { to: "/leads", text: "shell.leads", icon: "lead", right: "READ_LEADS" },
      { to: "/pool", text: "shell.pool", icon: "import", right: "EDIT_LEADS" },
      { to: "/ownership/conflicts", text: "shell.conflicts", icon: "flag", right: "EDIT_LEADS" },
      { to: "/handovers", text: "shell.handovers", icon: "turn", right: "ASSIGN_LEADS" },
      { to: "/visits", text: "shell.visits", icon: "talk", right: "READ_LEADS" },
      { to: "/bringers", text: "shell.bringers", icon: "ties", right: "READ_LEADS" },
      { to: "/pipeline", text: "shell.pipeline", icon: "bars", right: "READ_LEADS" },
    ],
  },
  {
    text: "shell.data",
    entries: [
      { to: "/companies", text: "shell.companies", icon: "firm", right: "READ_REGISTER" },
      { to: "/people", text: "shell.people", icon: "contact", right: "READ_PEOPLE" },
      { to: "/duplicates", text: "shell.duplicates", icon: "twins", right: "MERGE" },
      { to: "/imports", text: "shell.imports", icon: "import", right: "IMPORT" },
      { to: "/users", text: "shell.users", icon: "people", right: "MANAGE_ACCOUNTS" },
      { to: "/task-forces", text: "shell.taskForces", icon: "flag", right: "MANAGE_ACCOUNTS" },
      { to: "/settings", text: "shell.settings", icon: "gear", right: "CHANGE_SETTINGS" },
      { to: "/robots", text: "shell.robots", icon: "bell", right: "EDIT_CLOCKS" },
      { to: "/search-index", text: "shell.searchIndex", icon: "search", right: "MANAGE_INDEX" },
      { to: "/audit", text: "shell.audit", icon: "audit", right: "READ_AUDIT" },
    ],
  },
];

/** The menu of somebody with these rights: what they cannot open is not there, and a group without entries neither. */
export function menuFor(may: (right: Right) => boolean): Group[] {
  return groups
    .map((group) => ({ ...group, entries: group.entries.filter((entry) => may(entry.right)) }))
    .filter((group) => group.entries.length > 0);
}

/** Where somebody with these rights begins: those who only read leads want their figures, the others their first screen. */
export function startFor(may: (right: Right) => boolean): string {
  if (may("READ_LEADS") && !may("EDIT_LEADS") && !may("EDIT_CHAINS")) return "/pipeline";
  return menuFor(may)[0]?.entries[0]?.to ?? "/forbidden";
}
