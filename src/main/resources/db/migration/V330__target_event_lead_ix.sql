-- a lead that is made confidential is looked for among what happened to targets
alter table target_event add index target_event_lead_ix (lead_id);
