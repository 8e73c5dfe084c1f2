alter table company
  add column batch_id binary(16),
  add column batch_row int,
  add constraint company_batch_fk foreign key (batch_id) references import_batch (id),
  add index company_batch_ix (batch_id, id);
