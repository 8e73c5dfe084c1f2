-- "slot" lets one scan run at a time, whichever instance starts it
create table duplicate_scan (
  id binary(16) not null,
  version int not null,
  state varchar(20) not null,
  position varchar(220) not null,
  looked bigint not null,
  compared bigint not null,
  found bigint not null,
  expected bigint not null,
  failures int not null,
  started_by_id binary(16),
  started_by_name varchar(100),
  started_at datetime(6) not null,
  finished_at datetime(6),
  claimed_by binary(16),
  claimed_until datetime(6),
  slot int generated always as (case when state = 'RUNNING' then 1 end) stored,
  constraint duplicate_scan_pk primary key (id),
  constraint duplicate_scan_slot_uk unique (slot)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
