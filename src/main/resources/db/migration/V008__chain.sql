create table chain (
  id binary(16) not null,
  version int not null,
  code varchar(20) not null,
  name varchar(100) not null,
  name_en varchar(200) not null,
  description varchar(1000) not null,
  description_en varchar(1000) not null,
  park varchar(100) not null,
  region_code varchar(12) not null,
  constraint chain_pk primary key (id),
  constraint chain_code_uk unique (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
