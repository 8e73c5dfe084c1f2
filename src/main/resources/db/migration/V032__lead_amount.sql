create table lead_amount (
  id binary(16) not null,
  lead_id binary(16) not null,
  kind varchar(20) not null,
  amount decimal(20, 6) not null,
  currency varchar(3) not null,
  precision_mark varchar(20) not null,
  written varchar(100) not null,
  occurred_on date not null,
  recorded_at datetime(6) not null,
  recorded_by_id binary(16),
  recorded_by_name varchar(100),
  constraint lead_amount_pk primary key (id),
  constraint lead_amount_lead_fk foreign key (lead_id) references leads (id),
  index lead_amount_lead_ix (lead_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
