create table stage_gate (
  stage varchar(20) not null,
  item varchar(40) not null,
  position int not null,
  constraint stage_gate_pk primary key (stage, item)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
