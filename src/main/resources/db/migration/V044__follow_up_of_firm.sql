-- a visit or a reported fact may concern a firm that nobody has made a lead of, on a day that nobody has told
alter table follow_up
  modify lead_id binary(16),
  modify occurred_on date,
  add column company_id binary(16),
  add column source_note varchar(300),
  add constraint follow_up_company_fk foreign key (company_id) references company (id),
  add index follow_up_company_ix (company_id, id);
