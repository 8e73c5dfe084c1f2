create table lead_segment (
  lead_id binary(16) not null,
  segment_id binary(16) not null,
  constraint lead_segment_pk primary key (lead_id, segment_id),
  constraint lead_segment_lead_fk foreign key (lead_id) references leads (id),
  constraint lead_segment_segment_fk foreign key (segment_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
