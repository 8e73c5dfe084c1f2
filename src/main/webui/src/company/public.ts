export { readCompany } from "./api";
export { default as CompanyDialog } from "./CompanyDialog.vue";
export { default as CompanyChooser } from "./CompanyChooser.vue";
export { evidenceForm, saidEvidence } from "./evidence";
export { default as EvidenceFields } from "./EvidenceFields.vue";
export { default as EvidenceLine } from "./EvidenceLine.vue";
export { default as FactActs } from "./FactActs.vue";
export { default as FactRemovalDialog } from "./FactRemovalDialog.vue";
export { default as RegionPicker } from "./RegionPicker.vue";
