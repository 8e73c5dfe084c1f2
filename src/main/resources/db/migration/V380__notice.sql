-- what people, and the groups of task forces, are told of; the words are made when it is read
create table notice (
  id binary(16) not null,
  receiver_id binary(16) not null,
  kind varchar(20) not null,
  subject_type varchar(20) not null,
  subject_id binary(16) not null,
  about varchar(1000) not null,
  once_key varchar(120) not null,
  created_at datetime(6) not null,
  read_at datetime(6),
  constraint notice_pk primary key (id),
  constraint notice_once_uk unique (receiver_id, once_key),
  index notice_receiver_ix (receiver_id, id),
  index notice_unread_ix (receiver_id, read_at, id),
  index notice_age_ix (created_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
