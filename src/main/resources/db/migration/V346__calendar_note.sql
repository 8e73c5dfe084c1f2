-- every change of a year: who, when, why, which days
create table calendar_note (
  id bigint not null auto_increment,
  year_no int not null,
  days longtext not null,
  source varchar(300) not null,
  reason varchar(400) not null,
  changed_at datetime(6) not null,
  author_id binary(16),
  author_name varchar(100),
  constraint calendar_note_pk primary key (id),
  index calendar_note_year_ix (year_no, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
