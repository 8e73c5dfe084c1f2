export { default as FirmLookup } from "./FirmLookup.vue";
