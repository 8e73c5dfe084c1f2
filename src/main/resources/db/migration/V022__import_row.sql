create table import_row (
  id bigint not null auto_increment,
  batch_id binary(16) not null,
  row_no int not null,
  outcome varchar(20) not null,
  label varchar(200) not null,
  field varchar(40),
  code varchar(60),
  code_values varchar(1000),
  subject_id binary(16),
  before_image longtext,
  constraint import_row_pk primary key (id),
  constraint import_row_no_uk unique (batch_id, row_no),
  constraint import_row_batch_fk foreign key (batch_id) references import_batch (id),
  index import_row_outcome_ix (batch_id, outcome, row_no)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
