create table idempotent_answer (
  client varchar(100) not null,
  idempotency_key varchar(100) not null,
  body_hash binary(32) not null,
  answer longtext,
  recorded_at datetime(6) not null,
  constraint idempotent_answer_pk primary key (client, idempotency_key),
  index idempotent_answer_recorded_ix (recorded_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
