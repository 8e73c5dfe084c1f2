-- a segment as it shall be; segment and group may not exist yet, so that they are no foreign keys
create table draft_segment (
  id binary(16) not null,
  version int not null,
  draft_id binary(16) not null,
  segment_id binary(16) not null,
  code varchar(20) not null,
  base_revision_id binary(16),
  content longtext not null,
  edited boolean not null,
  stage varchar(20) not null,
  group_id binary(16),
  position double not null,
  removed boolean not null,
  merged_to_id binary(16),
  split_from_id binary(16),
  changed_by_id binary(16) not null,
  changed_by_name varchar(100) not null,
  changed_at datetime(6) not null,
  constraint draft_segment_pk primary key (id),
  constraint draft_segment_segment_uk unique (draft_id, segment_id),
  constraint draft_segment_code_uk unique (draft_id, code),
  constraint draft_segment_draft_fk foreign key (draft_id) references chain_draft (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
