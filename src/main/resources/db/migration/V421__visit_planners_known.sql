-- those who do not go along are known already
update visit v
  join visit_person p on p.visit_id = v.id and p.part = 'PLANNER'
  set v.planner_id = p.user_id;
