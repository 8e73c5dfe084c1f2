create table setting_edition (
  id int not null,
  edition binary(16) not null,
  constraint setting_edition_pk primary key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
