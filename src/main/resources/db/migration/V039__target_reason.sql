create table target_reason (
  id binary(16) not null,
  lead_id binary(16) not null,
  points int not null,
  reason varchar(1000) not null,
  source varchar(300) not null,
  constraint target_reason_pk primary key (id),
  constraint target_reason_lead_fk foreign key (lead_id) references leads (id),
  index target_reason_lead_ix (lead_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
