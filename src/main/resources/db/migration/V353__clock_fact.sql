-- what became of clocks; only added to
create table clock_fact (
  id binary(16) not null,
  lead_id binary(16) not null,
  kind varchar(20) not null,
  since date not null,
  due_on date not null,
  outcome varchar(10) not null,
  occurred_on date not null,
  owner_id binary(16) not null,
  task_force_id binary(16),
  reason varchar(500),
  recorded_at datetime(6) not null,
  recorded_by_id binary(16),
  recorded_by_name varchar(100),
  constraint clock_fact_pk primary key (id),
  constraint clock_fact_uk unique (lead_id, kind, since, due_on, outcome),
  constraint clock_fact_lead_fk foreign key (lead_id) references leads (id),
  index clock_fact_owner_ix (owner_id, occurred_on),
  index clock_fact_task_force_ix (task_force_id, occurred_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
