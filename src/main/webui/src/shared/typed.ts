let typed = false;

/** Remembers from now on whether somebody has typed what would be lost with the page; searches are not worth it. */
export function watchTyping(page: Pick<Document, "addEventListener">): void {
  const note = (event: Event) => {
    if ((event.target as HTMLInputElement).type !== "search") typed = true;
  };
  page.addEventListener("input", note, true);
}

/** Whether there is something typed on the screen. */
export const hasTyped = () => typed;

/** Another screen has been opened: what was typed is saved or gone. */
export const forgetTyping = () => (typed = false);
