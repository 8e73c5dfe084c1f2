-- taking an import back: how far it has got and what came of it
alter table import_batch
  add column reversal varchar(20),
  add column reversal_row int,
  add column reversal_subject binary(16),
  add column removed_rows int not null default 0,
  add column restored_rows int not null default 0,
  add column kept_rows int not null default 0,
  add column reversed_by_id binary(16),
  add column reversed_by_name varchar(100),
  add column reversed_at datetime(6),
  add index import_batch_reversal_ix (reversal, id);
