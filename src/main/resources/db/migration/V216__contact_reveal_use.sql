-- how often somebody had a number or an address shown in full within an hour
create table contact_reveal_use (
  user_id binary(16) not null,
  hour datetime(6) not null,
  used int not null,
  constraint contact_reveal_use_pk primary key (user_id, hour),
  constraint contact_reveal_use_user_fk foreign key (user_id) references app_user (id),
  index contact_reveal_use_hour_ix (hour)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
