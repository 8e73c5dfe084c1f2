-- the database's own clock: what changed since one looked last is found without comparing clocks of machines
alter table leads
  add column changed_at datetime(6) not null default current_timestamp(6) on update current_timestamp(6),
  add index leads_changed_ix (changed_at);
