create table follow_up (
  id binary(16) not null,
  lead_id binary(16) not null,
  kind varchar(20) not null,
  occurred_on date not null,
  content varchar(2000) not null,
  people varchar(300),
  next_step varchar(300),
  next_on date,
  recorded_at datetime(6) not null,
  recorded_by_id binary(16),
  recorded_by_name varchar(100),
  constraint follow_up_pk primary key (id),
  constraint follow_up_lead_fk foreign key (lead_id) references leads (id),
  index follow_up_lead_ix (lead_id, id),
  index follow_up_kind_ix (lead_id, kind)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
