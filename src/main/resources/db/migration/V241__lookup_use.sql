-- how many questions to data vendors somebody asked within an hour
create table lookup_use (
  user_id binary(16) not null,
  hour datetime(6) not null,
  used int not null,
  constraint lookup_use_pk primary key (user_id, hour),
  constraint lookup_use_user_fk foreign key (user_id) references app_user (id),
  index lookup_use_hour_ix (hour)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
