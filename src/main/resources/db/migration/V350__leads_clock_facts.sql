-- what the clocks of a lead depend on, and the first of them to be due; "reckoned" is the run that last looked at it
alter table leads
  add column responded_on date,
  add column fed_back_on date,
  add column updated_on date,
  add column experts_needed boolean not null default false,
  add column yellow_on date,
  add column due_on date,
  add column due_clock varchar(20),
  add column reckoned bigint not null default 0,
  add index leads_due_ix (confidential, due_on, id),
  add index leads_owner_due_ix (owner_id, due_on, id),
  add index leads_task_force_due_ix (task_force_id, due_on, id),
  add index leads_reckoned_ix (reckoned, id);
