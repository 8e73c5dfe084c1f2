-- rows that were created with a warning can be found among the others
alter table import_batch
  add column warned_rows int not null default 0;
update import_batch b set b.warned_rows =
  (select count(*) from import_row r where r.batch_id = b.id and r.outcome = 'CREATED' and r.code not like 'reversal.%');
