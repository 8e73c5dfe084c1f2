-- a firm's page lists the imports that touched it, the latest first; what asked by the subject alone asks by this, too
alter table import_row
  drop index import_row_subject_ix,
  add index import_row_touched_ix (subject_id, batch_id, row_no);
