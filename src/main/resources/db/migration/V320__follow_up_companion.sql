-- which firm came along or made the acquaintance: a visit is one of the facts that tell who brings whom
alter table follow_up
  add column companion_id binary(16),
  add constraint follow_up_companion_fk foreign key (companion_id) references company (id),
  add index follow_up_companion_ix (companion_id, id);
