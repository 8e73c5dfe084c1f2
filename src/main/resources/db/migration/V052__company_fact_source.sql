create table company_fact_source (
  company_id binary(16) not null,
  field varchar(20) not null,
  source varchar(20) not null,
  source_note varchar(300) not null,
  batch_id binary(16),
  recorded_on date not null,
  constraint company_fact_source_pk primary key (company_id, field),
  constraint company_fact_source_company_fk foreign key (company_id) references company (id),
  constraint company_fact_source_batch_fk foreign key (batch_id) references import_batch (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
