create table company_tag (
  company_id binary(16) not null,
  tag varchar(40) not null,
  constraint company_tag_pk primary key (company_id, tag),
  constraint company_tag_company_fk foreign key (company_id) references company (id),
  index company_tag_ix (tag, company_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
