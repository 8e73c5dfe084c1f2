create table holding (
  id binary(16) not null,
  version int not null,
  company_id binary(16) not null,
  segment_id binary(16) not null,
  role varchar(20) not null,
  presence varchar(20) not null,
  place varchar(20) not null,
  as_of varchar(10),
  basis varchar(20) not null,
  note varchar(500),
  note_en varchar(500),
  constraint holding_pk primary key (id),
  constraint holding_company_uk unique (company_id, segment_id, place),
  constraint holding_company_fk foreign key (company_id) references company (id),
  constraint holding_segment_fk foreign key (segment_id) references segment (id),
  index holding_segment_ix (segment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
