-- in which roles somebody was seen last, and how he wants to be told of things outside the program
create table notice_reader (
  user_id binary(16) not null,
  version int not null,
  roles varchar(200) not null,
  seen_at datetime(6) not null,
  mail varchar(10) not null,
  address_sealed varbinary(600),
  address_key varchar(20),
  quiet_from varchar(5) not null,
  quiet_to varchar(5) not null,
  told_upto binary(16) not null,
  digest_on date,
  constraint notice_reader_pk primary key (user_id),
  constraint notice_reader_user_fk foreign key (user_id) references app_user (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
