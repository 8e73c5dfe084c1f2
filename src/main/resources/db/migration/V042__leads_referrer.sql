alter table leads
  add column referrer_id binary(16),
  add constraint leads_referrer_fk foreign key (referrer_id) references app_user (id),
  add index leads_referrer_ix (referrer_id, id);
