-- leads are no longer counted in the database: LeadMemory does
alter table leads
  drop index leads_count_ix,
  drop index leads_owner_count_ix;
