-- people at firms, beside whom the register would only know numbers; erased ones keep their row, without anything of theirs
create table person (
  id binary(16) not null,
  version int not null,
  name varchar(60) not null,
  hometown_code varchar(6),
  note varchar(1000),
  recorded_at datetime(6) not null,
  recorded_by_name varchar(100) not null,
  erased_at datetime(6),
  constraint person_pk primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
