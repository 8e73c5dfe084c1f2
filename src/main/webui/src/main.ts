import { createApp } from "vue";
import { wearAsLast } from "./account/public";
import App from "./App.vue";
import { i18n } from "./i18n";
import { watchTyping } from "./shared/typed";
import "./shared/style/index.css";

wearAsLast();
watchTyping(document);
createApp(App).use(i18n).mount("#app");
