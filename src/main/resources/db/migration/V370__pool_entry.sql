-- leads that wait in the pool, and those that somebody took up from there
create table pool_entry (
  id binary(16) not null,
  version int not null,
  lead_id binary(16) not null,
  former_holder_id binary(16) not null,
  former_task_force_id binary(16),
  pooled_on date not null,
  reason varchar(500) not null,
  returned_by_id binary(16),
  returned_by_name varchar(100),
  taken_on date,
  taken_at datetime(6),
  taken_by_id binary(16),
  claimed boolean not null,
  constraint pool_entry_pk primary key (id),
  constraint pool_entry_lead_fk foreign key (lead_id) references leads (id),
  index pool_entry_lead_ix (lead_id, id),
  index pool_entry_waiting_ix (taken_on, id),
  index pool_entry_taken_ix (taken_by_id, taken_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
