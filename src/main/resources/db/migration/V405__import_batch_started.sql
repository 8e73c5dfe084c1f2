-- the imports of one person
create index import_batch_started_ix on import_batch (started_by_id, id);
