import { mount } from "@vue/test-utils";
import { nextTick } from "vue";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import ModalDialog from "../src/shared/ModalDialog.vue";

HTMLDialogElement.prototype.showModal = vi.fn();

describe("a dialog", () => {
  beforeEach(() => speak("zh"));
  const open = () =>
    mount(ModalDialog, {
      props: { title: "示例", act: "保存" },
      slots: { default: '<input id="name" /><input id="search" type="search" />' },
      global: { plugins: [i18n] },
      attachTo: document.body,
    });
  const esc = (dialog: ReturnType<typeof open>) => dialog.get("#name").trigger("keydown", { key: "Escape" });

  it("begins in its first field, not on the cross", () => {
    const dialog = open();
    expect(document.activeElement?.id).toBe("name");
    dialog.unmount();
  });

  it("closes on Esc while nothing has been typed, and keeps the key to itself", async () => {
    const dialog = open();
    const behind = vi.fn();
    document.body.addEventListener("keydown", behind, { once: true });
    await dialog.get("#search").setValue("周");
    await esc(dialog);
    expect(dialog.emitted("close")).toHaveLength(1);
    expect(behind).not.toHaveBeenCalled();
    dialog.unmount();
  });

  it("asks before it drops what was typed, on Esc and on the cross", async () => {
    const dialog = open();
    await dialog.get("#name").setValue("示例项目");
    await esc(dialog);
    await nextTick();
    expect(dialog.emitted("close")).toBeUndefined();
    expect(dialog.text()).toContain("内容还没有保存");
    await esc(dialog);
    expect(dialog.text()).not.toContain("内容还没有保存");
    await dialog.get("header button").trigger("click");
    await dialog.get("footer .bad").trigger("click");
    expect(dialog.emitted("close")).toHaveLength(1);
    dialog.unmount();
  });

  it("leaves Esc to the input method", async () => {
    const dialog = open();
    await dialog.get("#name").trigger("keydown", { key: "Escape", isComposing: true });
    expect(dialog.emitted("close")).toBeUndefined();
    dialog.unmount();
  });
});
