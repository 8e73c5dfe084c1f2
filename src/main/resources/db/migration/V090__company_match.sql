alter table company
  add column legal_representative varchar(60),
  add column sound_key bigint,
  add column head_key bigint,
  add column address_key bigint,
  add column person_key bigint;
