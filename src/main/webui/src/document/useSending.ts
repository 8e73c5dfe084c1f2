import { useI18n } from "vue-i18n";
import { Problem } from "../shared/problem";
import { useLoad } from "../shared/useLoad";
import { addDocument, readLimits, type Owner } from "./api";
import { sizeInWords } from "./words";

/** Sends files to a record; one that is too large is refused before minutes are spent on it. */
export function useSending(owner: () => Owner) {
  const { t } = useI18n();
  const { data: limits, reload: readMost } = useLoad(readLimits);

  async function send(file: File, told: (share: number) => void) {
    const { fileSize } = limits.value ?? (await readLimits());
    if (file.size > fileSize)
      throw new Problem(413, "document-too-large", t("document.tooLarge", { most: sizeInWords(fileSize) }));
    return addDocument(owner(), file, told);
  }

  return { limits, readMost, send };
}
