import { reactive, ref } from "vue";
import { Problem } from "../shared/problem";
import type { DocumentView } from "../shared/types";

/** A file on its way, or one that was refused. */
export interface Upload {
  key: number;
  file: File;
  /** How much of it has been sent, up to 1. */
  share: number;
  problem?: Problem;
}

let last = 0;

/** Sends files one after the other and keeps those in sight that were refused, each with its reason. */
export function useUploads(
  send: (file: File, told: (share: number) => void) => Promise<DocumentView>,
  arrived: (documents: DocumentView[]) => void,
) {
  const uploads = ref<Upload[]>([]);
  let turn = Promise.resolve();
  let taken: DocumentView[] = [];

  async function work(upload: Upload): Promise<void> {
    upload.share = 0;
    upload.problem = undefined;
    try {
      const document = await send(upload.file, (share) => (upload.share = share));
      dismiss(upload);
      taken.push(document);
    } catch (failure) {
      if (!(failure instanceof Problem)) {
        dismiss(upload);
        throw failure;
      }
      upload.problem = failure;
    } finally {
      tell();
    }
  }

  // once nothing is on its way any more
  function tell(): void {
    if (!taken.length || uploads.value.some((one) => !one.problem)) return;
    const all = taken;
    taken = [];
    arrived(all);
  }

  function queue(upload: Upload): Promise<void> {
    const mine = () => work(upload);
    return (turn = turn.then(mine, mine)); // a fault of the program with one does not hold up the others
  }

  function add(files: Iterable<File>): void {
    for (const file of files) {
      const upload = reactive<Upload>({ key: ++last, file, share: 0 });
      uploads.value.push(upload);
      void queue(upload);
    }
  }

  function dismiss(upload: Upload): void {
    uploads.value = uploads.value.filter((one) => one.key !== upload.key);
  }

  return { uploads, add, again: queue, dismiss };
}
