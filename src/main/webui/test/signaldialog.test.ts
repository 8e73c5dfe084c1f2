import { mount } from "@vue/test-utils";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { i18n, speak } from "../src/i18n";
import SignalDialog from "../src/signal/SignalDialog.vue";

// jsdom has dialogs but cannot show them
HTMLDialogElement.prototype.showModal = vi.fn();

vi.mock("../src/setting/public", () => ({
  DictionarySelect: {
    props: ["modelValue"],
    emits: ["update:modelValue"],
    template: `<input :value="modelValue" @input="$emit('update:modelValue', $event.target.value)" />`,
  },
}));

const required = (dialog: ReturnType<typeof mount>) => dialog.get('label[for="signal-link"]').classes("req");

describe("a signal that is entered", () => {
  beforeEach(() => speak("zh"));

  it("asks for its source link, but not where the office checked admission itself", async () => {
    const dialog = mount(SignalDialog, { props: { companyId: "1" }, global: { plugins: [i18n] } });
    expect(required(dialog)).toBe(true);
    await dialog.get("#signal-kind").setValue("ADMISSION_OK");
    expect(required(dialog)).toBe(false);
    await dialog.get("#signal-kind").setValue("RELOCATION");
    expect(required(dialog)).toBe(true);
  });
});
