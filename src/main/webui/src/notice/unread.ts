import { ref } from "vue";
import { Problem } from "../shared/problem";
import type { NoticeCount } from "../shared/types";
import { countNotices } from "./api";

/** How many notices I have not read, as far as is known. */
export const unread = ref<NoticeCount>({ unread: 0, more: false });

/** Asks again; where that fails, what was known stays: a bell is no place for refusals. */
export async function countAgain(): Promise<void> {
  try {
    unread.value = await countNotices();
  } catch (failure) {
    if (!(failure instanceof Problem)) throw failure;
  }
}
