-- a year whose holidays were entered, even if it has none
create table calendar_year (
  id binary(16) not null,
  version int not null,
  year_no int not null,
  source varchar(300) not null,
  changed_at datetime(6) not null,
  changed_by_id binary(16),
  changed_by_name varchar(100),
  batch_id binary(16),
  constraint calendar_year_pk primary key (id),
  constraint calendar_year_no_uk unique (year_no)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
