create table segment_term (
  revision_id binary(16) not null,
  kind varchar(20) not null,
  position int not null,
  word varchar(100) not null,
  constraint segment_term_pk primary key (revision_id, kind, position),
  constraint segment_term_revision_fk foreign key (revision_id) references segment_revision (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
