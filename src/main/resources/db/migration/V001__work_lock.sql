create table work_lock (
  name varchar(50) not null,
  position bigint not null,
  constraint work_lock_pk primary key (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
