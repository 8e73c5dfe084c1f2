-- what the chain itself shall be called, as one draft says
create table draft_description (
  id binary(16) not null,
  version int not null,
  draft_id binary(16) not null,
  content longtext not null,
  changed_by_id binary(16) not null,
  changed_by_name varchar(100) not null,
  changed_at datetime(6) not null,
  constraint draft_description_pk primary key (id),
  constraint draft_description_draft_uk unique (draft_id),
  constraint draft_description_draft_fk foreign key (draft_id) references chain_draft (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
