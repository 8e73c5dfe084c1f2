create table setting_group (
  id binary(16) not null,
  version int not null,
  code varchar(40) not null,
  constraint setting_group_pk primary key (id),
  constraint setting_group_code_uq unique (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
