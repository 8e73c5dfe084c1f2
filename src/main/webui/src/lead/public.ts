export { countDue, followUp, listColleagues, listDue, listDuties, listLeads, openLead } from "./api";
export { default as ClockTrial } from "./ClockTrial.vue";
export { default as FirmInTouch } from "./FirmInTouch.vue";
export { default as FirmLeads } from "./FirmLeads.vue";
export { default as FollowUpForm } from "./FollowUpForm.vue";
export { default as LeadFinder } from "./LeadFinder.vue";
export { default as LeadTable } from "./LeadTable.vue";
export { default as MySplits } from "./MySplits.vue";
export { useDue } from "./useDue";
