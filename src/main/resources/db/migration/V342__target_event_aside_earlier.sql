-- of records and segments that were merged earlier: an event tells in which segment it happened
update target_event e
  join (
    select row_id as id from company_merge_row where relation = 'target_event.aside'
    union
    select o.id from target_event j
      join target_event o on o.segment_id = j.segment_id and o.company_id = j.company_id and o.id < j.id
    where j.kind = 'JOINED' and o.kind <> 'JOINED'
      and json_value(o.said, '$.after.segment') = json_value(j.said, '$.before.segment')) a on a.id = e.id
set e.aside = true;
