-- the list of targets of a segment: when and by what it was scored, and what has happened since. "marked" counts the
-- changes that touch it, "scored_mark" those that were known when it was scored last
create table target_list (
  segment_id binary(16) not null,
  marked bigint not null,
  scored_mark bigint not null,
  revision_id binary(16),
  measured_by varchar(64),
  first_scored_on date,
  scored_at datetime(6),
  about longtext,
  constraint target_list_pk primary key (segment_id),
  constraint target_list_segment_fk foreign key (segment_id) references segment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
