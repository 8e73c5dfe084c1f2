-- files that people hand in are not kept for ever
alter table import_batch
  add column file_gone_at datetime(6),
  add index import_batch_finished_ix (status, finished_at);
