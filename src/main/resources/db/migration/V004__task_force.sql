create table task_force (
  id binary(16) not null,
  version int not null,
  name varchar(100) not null,
  kind varchar(20) not null,
  active boolean not null,
  constraint task_force_pk primary key (id),
  constraint task_force_name_uk unique (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
