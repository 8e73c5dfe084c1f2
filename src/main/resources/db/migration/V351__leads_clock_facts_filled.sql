-- of what was noted so far: the first day somebody was in touch, and the last one on which anything was done
update leads l
  join (
    select lead_id,
      min(case when kind in ('MESSAGE', 'CALL', 'VISIT', 'RECEPTION', 'MEETING') then occurred_on end) as first_on,
      max(occurred_on) as last_on
    from follow_up where lead_id is not null and kind <> 'SEGMENT' group by lead_id) f on f.lead_id = l.id
set l.responded_on = f.first_on, l.updated_on = f.last_on;
