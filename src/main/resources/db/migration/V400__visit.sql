-- visits, receptions and meetings that are planned, and what became of them: on a lead, whose firm is theirs, or with a firm.
-- start_minute counts from midnight in the zone's own time; -1 where only the day is known
create table visit (
  id binary(16) not null,
  version int not null,
  kind varchar(20) not null,
  day date not null,
  start_minute int not null,
  lead_id binary(16),
  company_id binary(16),
  task_force_id binary(16),
  purpose varchar(300) not null,
  place varchar(200),
  leader_name varchar(100),
  state varchar(20) not null,
  settled boolean not null,
  planned_at datetime(6) not null,
  planned_by_name varchar(100) not null,
  reason varchar(300),
  settled_at datetime(6),
  settled_by_name varchar(100),
  follow_up_id binary(16),
  constraint visit_pk primary key (id),
  constraint visit_lead_fk foreign key (lead_id) references leads (id),
  constraint visit_company_fk foreign key (company_id) references company (id),
  index visit_settled_ix (settled, day, start_minute, id),
  index visit_lead_ix (lead_id, settled, day),
  index visit_company_ix (company_id, settled, day)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
