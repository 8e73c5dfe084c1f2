create table dictionary_value (
  id binary(16) not null,
  version int not null,
  dictionary_id binary(16) not null,
  code varchar(40) not null,
  name varchar(40) not null,
  name_en varchar(80) not null,
  position int not null,
  retired boolean not null,
  constraint dictionary_value_pk primary key (id),
  constraint dictionary_value_dictionary_fk foreign key (dictionary_id) references dictionary (id),
  constraint dictionary_value_code_uq unique (dictionary_id, code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
