create table segment_industry (
  revision_id binary(16) not null,
  code varchar(10) not null,
  standard_year int not null,
  position int not null,
  constraint segment_industry_pk primary key (revision_id, code),
  constraint segment_industry_revision_fk foreign key (revision_id) references segment_revision (id),
  index segment_industry_code_ix (code)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
