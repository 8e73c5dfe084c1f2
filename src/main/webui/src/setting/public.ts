export { useDictionary } from "./dictionaries";
export { default as DictionarySelect } from "./DictionarySelect.vue";
