import { disableAutoUnmount, enableAutoUnmount } from "@vue/test-utils";
import { afterEach, beforeEach } from "vitest";
import { me } from "../src/account/session";
import { speak } from "../src/i18n";

// files that run together share one document and one of each module: every test begins with an empty page, in Chinese, with
// nobody signed in
disableAutoUnmount();
enableAutoUnmount(afterEach);
beforeEach(() => {
  document.body.innerHTML = "";
  localStorage.clear();
  me.value = undefined;
  speak("zh");
});
