create table outbox (
  id bigint not null auto_increment,
  number bigint,
  recorded_at datetime(6) not null,
  name varchar(60) not null,
  subject_type varchar(40) not null,
  subject_id binary(16) not null,
  payload longtext not null,
  constraint outbox_pk primary key (id),
  constraint outbox_number_uk unique (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
