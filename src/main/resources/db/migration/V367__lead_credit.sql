-- who is credited with a lead, in per cent; rows are only added
create table lead_credit (
  id binary(16) not null,
  lead_id binary(16) not null,
  holder_id binary(16) not null,
  task_force_id binary(16),
  kind varchar(20) not null,
  share decimal(5, 2) not null,
  since date not null,
  recorded_at datetime(6) not null,
  constraint lead_credit_pk primary key (id),
  constraint lead_credit_lead_fk foreign key (lead_id) references leads (id),
  constraint lead_credit_holder_fk foreign key (holder_id) references app_user (id),
  index lead_credit_lead_ix (lead_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
