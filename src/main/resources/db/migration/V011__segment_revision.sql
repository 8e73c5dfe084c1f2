create table segment_revision (
  id binary(16) not null,
  version int not null,
  segment_id binary(16) not null,
  valid_from datetime(6) not null,
  valid_to datetime(6) not null,
  name varchar(100) not null,
  short_name varchar(40),
  name_en varchar(200) not null,
  kind varchar(20) not null,
  importance int,
  priority int,
  industry_confidence varchar(10) not null,
  constraint segment_revision_pk primary key (id),
  constraint segment_revision_validity_uk unique (segment_id, valid_to),
  constraint segment_revision_segment_fk foreign key (segment_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
