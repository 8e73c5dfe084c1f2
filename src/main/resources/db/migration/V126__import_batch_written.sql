-- since when an import writes: what was only tried has changed nothing that could be decided or taken back
alter table import_batch add column written_since datetime(6);
update import_batch b set b.written_since = b.started_at
where b.status in ('RUNNING', 'PAUSED', 'DONE')
  or (b.status in ('FAILED', 'CANCELLED') and exists (select 1 from company c where c.batch_id = b.id));
