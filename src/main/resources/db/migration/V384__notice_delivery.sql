-- every attempt to send something, and what became of it
create table notice_delivery (
  id binary(16) not null,
  channel varchar(10) not null,
  target_id binary(16) not null,
  message_id binary(16),
  at datetime(6) not null,
  outcome varchar(20) not null,
  error varchar(300),
  constraint notice_delivery_pk primary key (id),
  index notice_delivery_target_ix (target_id, at),
  index notice_delivery_age_ix (at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
