create table dictionary (
  id binary(16) not null,
  version int not null,
  code varchar(40) not null,
  constraint dictionary_pk primary key (id),
  constraint dictionary_code_uq unique (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
