-- what people said of rows that may be known already
create table import_decision (
  batch_id binary(16) not null,
  row_no int not null,
  outcome varchar(20) not null,
  subject_id binary(16),
  decided_by_id binary(16),
  decided_by_name varchar(100),
  decided_at datetime(6) not null,
  constraint import_decision_pk primary key (batch_id, row_no),
  constraint import_decision_batch_fk foreign key (batch_id) references import_batch (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
