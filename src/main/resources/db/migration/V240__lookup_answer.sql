-- what data vendors answered, kept for some days
create table lookup_answer (
  id binary(16) not null,
  version int not null,
  source varchar(300) not null,
  asked varchar(200) not null,
  answered_at datetime(6) not null,
  firms longtext not null,
  constraint lookup_answer_pk primary key (id),
  index lookup_answer_asked_ix (asked, source, answered_at),
  index lookup_answer_answered_ix (answered_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
