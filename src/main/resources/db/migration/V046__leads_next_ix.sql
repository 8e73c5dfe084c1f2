-- leads are no longer counted in the database, LeadMemory does that; but they are listed by the day of their next step
alter table leads
  drop index leads_count_ix,
  drop index leads_owner_count_ix,
  add index leads_next_ix (confidential, next_on, id),
  add index leads_owner_next_ix (owner_id, next_on, id);
