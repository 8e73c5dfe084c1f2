-- a record that turned out to be a second one of the same firm stays, and says which record goes on
alter table company
  add column merged_to_id binary(16),
  add constraint company_merged_to_fk foreign key (merged_to_id) references company (id),
  add index company_merged_to_ix (merged_to_id, id);
