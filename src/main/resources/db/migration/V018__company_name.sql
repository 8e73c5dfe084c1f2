create table company_name (
  company_id binary(16) not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  name_key varchar(200) not null,
  name_core varchar(200) not null,
  constraint company_name_pk primary key (company_id, kind, name_key),
  constraint company_name_company_fk foreign key (company_id) references company (id),
  index company_name_key_ix (name_key, company_id),
  index company_name_core_ix (name_core, company_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
