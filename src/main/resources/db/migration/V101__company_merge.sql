create table company_merge (
  id binary(16) not null,
  version int not null,
  kept_id binary(16) not null,
  gone_id binary(16) not null,
  taken varchar(400) not null,
  images longtext not null,
  merged_by_id binary(16),
  merged_by_name varchar(100),
  merged_at datetime(6) not null,
  undone_by_id binary(16),
  undone_by_name varchar(100),
  undone_at datetime(6),
  constraint company_merge_pk primary key (id),
  constraint company_merge_kept_fk foreign key (kept_id) references company (id),
  constraint company_merge_gone_fk foreign key (gone_id) references company (id),
  index company_merge_kept_ix (kept_id, id),
  index company_merge_gone_ix (gone_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
