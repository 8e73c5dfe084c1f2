-- who planned it, whether he goes along or not
alter table visit add column planner_id binary(16);
