-- a row that waits for a person is kept as it came; the subject leads from a record to the imports that touched it
alter table import_row
  add column cells longtext,
  add column taken_back varchar(20),
  add index import_row_subject_ix (subject_id, id),
  add index import_row_taken_back_ix (batch_id, taken_back, row_no);
