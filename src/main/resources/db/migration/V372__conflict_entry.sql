-- what the sides and the office said in conflicts; rows are only added
create table conflict_entry (
  id binary(16) not null,
  conflict_id binary(16) not null,
  lead_id binary(16),
  kind varchar(20) not null,
  content varchar(2000) not null,
  recorded_at datetime(6) not null,
  recorded_by_name varchar(100),
  constraint conflict_entry_pk primary key (id),
  constraint conflict_entry_conflict_fk foreign key (conflict_id) references conflict (id),
  index conflict_entry_conflict_ix (conflict_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
