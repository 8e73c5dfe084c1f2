export { default as DemandHint } from "./DemandHint.vue";
export { default as SupplyFigure } from "./SupplyFigure.vue";
