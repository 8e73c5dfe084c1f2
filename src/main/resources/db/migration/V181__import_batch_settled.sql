-- how many rows of an import people have settled, and how far its taking back has got in the order of writing; one on
-- its way goes through all rows again and passes over those that were taken back
alter table import_batch
  add column settled_rows int not null default 0,
  add column reversal_settled int;
update import_batch b
  join (select batch_id, max(settled_no) as most from import_row where settled_no > 0 group by batch_id) late
    on late.batch_id = b.id
set b.settled_rows = late.most;
update import_batch set reversal_row = null where reversal = 'RUNNING';
