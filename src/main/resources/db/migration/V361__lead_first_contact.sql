-- whoever wrote a lead down received it; who received what a chamber's system sent is not known any more
update leads l
  join (select lead_id, min(id) as first_id from stage_entry group by lead_id) f on f.lead_id = l.id
  join stage_entry e on e.id = f.first_id
  join app_user u on u.id = e.recorded_by_id
  set l.first_contact_id = u.id
  where l.referrer_id is null;
