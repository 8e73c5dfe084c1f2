-- rows of an import are written in the order of the file, but for those that people settle, which come later: how many
-- of the import had been settled when this one was written, itself included
alter table import_row
  add column settled_no int not null default 0,
  add index import_row_written_ix (batch_id, outcome, settled_no, row_no);
update import_row r
  join (
    select d.batch_id, d.row_no, row_number() over (partition by d.batch_id order by d.decided_at) as settled_no
    from import_decision d join import_batch b on b.id = d.batch_id
    where d.decided_at > b.finished_at and b.status in ('DONE', 'FAILED', 'CANCELLED')
  ) late on late.batch_id = r.batch_id and late.row_no = r.row_no
set r.settled_no = late.settled_no
where r.cells is null;
