-- who and what brought a lead, beside its channel; and who received it first (首接人)
alter table leads
  add column source_company_id binary(16),
  add column source_person_id binary(16),
  add column source_name varchar(100),
  add column source_event varchar(200),
  add column source_event_on date,
  add column source_trip varchar(200),
  add column source_trip_on date,
  add column source_note varchar(500),
  add column first_contact_id binary(16),
  add constraint leads_source_company_fk foreign key (source_company_id) references company (id),
  add constraint leads_source_person_fk foreign key (source_person_id) references person (id),
  add constraint leads_first_contact_fk foreign key (first_contact_id) references app_user (id),
  add index leads_source_company_ix (source_company_id, id),
  add index leads_source_person_ix (source_person_id, id),
  add index leads_source_channel_ix (source_channel, id);
