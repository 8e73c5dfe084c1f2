-- what people said of a layout of columns, for the next file that is laid out like it
create table import_layout (
  kind varchar(40) not null,
  layout_key varbinary(32) not null,
  file_columns mediumtext not null,
  decided_by_name varchar(100),
  decided_at datetime(6) not null,
  constraint import_layout_pk primary key (kind, layout_key)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
