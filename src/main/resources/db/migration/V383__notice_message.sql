-- what is to be sent, and how far it has got; what it says is read when it goes out
create table notice_message (
  id binary(16) not null,
  channel varchar(10) not null,
  target_id binary(16) not null,
  kind varchar(10) not null,
  after_id binary(16) not null,
  upto_id binary(16) not null,
  once_key varchar(60) not null,
  state varchar(10) not null,
  tries int not null,
  next_try_at datetime(6) not null,
  created_at datetime(6) not null,
  done_at datetime(6),
  constraint notice_message_pk primary key (id),
  constraint notice_message_once_uk unique (target_id, once_key),
  index notice_message_due_ix (state, next_try_at),
  index notice_message_age_ix (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
