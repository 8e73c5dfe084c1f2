/** Runs what single keys stand for, but not while somebody types or a dialog is open. Answers how to stop. */
export function onKeys(acts: Record<string, (event: KeyboardEvent) => void>): () => void {
  function pressed(event: KeyboardEvent) {
    const at = event.target as HTMLElement;
    const typing = at.matches("input:not([type=radio], [type=checkbox]), select, textarea, [contenteditable]");
    if (typing || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (document.querySelector("dialog[open]")) return;
    const act = acts[event.key.toLowerCase()];
    if (!act) return;
    event.preventDefault();
    act(event);
  }
  window.addEventListener("keydown", pressed);
  return () => window.removeEventListener("keydown", pressed);
}
