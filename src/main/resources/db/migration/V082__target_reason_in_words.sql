alter table target_reason
  modify reason varchar(1000),
  add column code varchar(60),
  add column words varchar(2000),
  add column source_on date;
