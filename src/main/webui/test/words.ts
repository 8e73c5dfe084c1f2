import type { DOMWrapper, VueWrapper } from "@vue/test-utils";

/** What somebody reads there: the space between words counts, how much of it a template has does not. */
export const words = (shown: VueWrapper | DOMWrapper<Element>) => shown.text().replace(/\s+/g, " ");
