-- of records that were merged earlier, and whose merge may still be undone
insert into company_merge_row (merge_id, relation, row_id)
select m.id, 'target_event.aside', e.id
from company_merge m
  join company_merge_row r on r.merge_id = m.id and r.relation = 'target_event.company_id'
  join target_event e on e.id = r.row_id and e.company_id = m.kept_id
  join target_work w on w.company_id = m.gone_id and w.segment_id = e.segment_id
where m.undone_at is null;
