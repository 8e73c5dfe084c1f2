create table setting_value (
  group_id binary(16) not null,
  item varchar(40) not null,
  number decimal(20, 6) not null,
  constraint setting_value_pk primary key (group_id, item),
  constraint setting_value_group_fk foreign key (group_id) references setting_group (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
