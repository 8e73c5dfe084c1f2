-- two task forces on one firm; without foreign keys to leads, which are never deleted: they would make whoever opens one
-- wait for work on the other side's lead
create table conflict (
  id binary(16) not null,
  version int not null,
  lead_id binary(16) not null,
  other_lead_id binary(16) not null,
  automatic boolean not null,
  opened_on date not null,
  due_on date not null,
  outcome varchar(20),
  share decimal(5, 2),
  reason varchar(500),
  settled_on date,
  settled_at datetime(6),
  settled_by_id binary(16),
  settled_by_name varchar(100),
  constraint conflict_pk primary key (id),
  index conflict_lead_ix (lead_id),
  index conflict_other_lead_ix (other_lead_id),
  index conflict_settled_ix (settled_on, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
