-- what happened to the ownership of leads; rows are only added
-- without a foreign key to leads, which are never deleted: it would make whoever notes a rival wait for work on his lead
create table ownership_fact (
  id binary(16) not null,
  lead_id binary(16) not null,
  kind varchar(20) not null,
  happened_on date not null,
  holder_id binary(16) not null,
  task_force_id binary(16),
  former_holder_id binary(16),
  former_task_force_id binary(16),
  reason varchar(500),
  recorded_at datetime(6) not null,
  recorded_by_id binary(16),
  recorded_by_name varchar(100),
  constraint ownership_fact_pk primary key (id),
  index ownership_fact_lead_ix (lead_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
