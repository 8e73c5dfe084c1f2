create table segment_note (
  id binary(16) not null,
  segment_id binary(16) not null,
  text varchar(500) not null,
  text_en varchar(500),
  constraint segment_note_pk primary key (id),
  constraint segment_note_segment_fk foreign key (segment_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
