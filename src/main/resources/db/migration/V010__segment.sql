create table segment (
  id binary(16) not null,
  version int not null,
  code varchar(20) not null,
  constraint segment_pk primary key (id),
  constraint segment_code_uk unique (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
