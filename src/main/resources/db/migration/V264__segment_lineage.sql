-- what became of a segment: rows and addresses of the one follow to the other
create table segment_lineage (
  id binary(16) not null,
  from_id binary(16) not null,
  to_id binary(16) not null,
  kind varchar(20) not null,
  edition_id binary(16) not null,
  constraint segment_lineage_pk primary key (id),
  constraint segment_lineage_pair_uk unique (from_id, to_id, kind),
  constraint segment_lineage_from_fk foreign key (from_id) references segment (id),
  constraint segment_lineage_to_fk foreign key (to_id) references segment (id),
  constraint segment_lineage_edition_fk foreign key (edition_id) references chain_edition (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
