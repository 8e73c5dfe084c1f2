-- who said something by hand was noted by his name only: where just one person is called so, it was he; else the name stays
update holding h
  left join (select name, min(id) as id from app_user group by name having count(*) = 1) u on u.name = h.recorded_by_name
set h.said_by_ids = lower(insert(insert(insert(insert(hex(u.id), 9, 0, '-'), 14, 0, '-'), 19, 0, '-'), 24, 0, '-')),
  h.said_by_name = case when u.id is null then h.recorded_by_name end
where h.basis = 'CLAIMED' and h.said_by_ids is null and h.said_by_name is null;
