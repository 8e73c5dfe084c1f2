create table lead_detail (
  lead_id binary(16) not null,
  item varchar(40) not null,
  content varchar(1000) not null,
  constraint lead_detail_pk primary key (lead_id, item),
  constraint lead_detail_lead_fk foreign key (lead_id) references leads (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
