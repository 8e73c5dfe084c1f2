create table status_override (
  id binary(16) not null,
  segment_id binary(16) not null,
  number int not null,
  status varchar(20) not null,
  action varchar(20),
  basis varchar(20) not null,
  reason varchar(500) not null,
  evidence varchar(1000) not null,
  evidence_en varchar(1000),
  stated_firm_count int,
  decided_by_id binary(16),
  decided_by_name varchar(100),
  decided_at datetime(6) not null,
  constraint status_override_pk primary key (id),
  constraint status_override_number_uk unique (segment_id, number),
  constraint status_override_segment_fk foreign key (segment_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
