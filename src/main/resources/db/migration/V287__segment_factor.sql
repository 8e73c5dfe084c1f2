-- what people enter of how much a segment matters: local demand (0 to 3) and feasibility (0 to 1), with its history
create table segment_factor (
  id binary(16) not null,
  segment_id binary(16) not null,
  name varchar(20) not null,
  number int not null,
  value decimal(4,2),
  amount decimal(20,6),
  unit varchar(20),
  source varchar(300) not null,
  reason varchar(500) not null,
  entered_by_id binary(16) not null,
  entered_by_name varchar(100) not null,
  entered_at datetime(6) not null,
  constraint segment_factor_pk primary key (id),
  constraint segment_factor_number_uk unique (segment_id, name, number),
  constraint segment_factor_segment_fk foreign key (segment_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
