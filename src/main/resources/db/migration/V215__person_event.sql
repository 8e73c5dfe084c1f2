-- who did or saw what of a person's record, in masked forms only: it outlives what is erased
create table person_event (
  id binary(16) not null,
  person_id binary(16) not null,
  event varchar(60) not null,
  after_fields longtext not null,
  occurred_at datetime(6) not null,
  actor_name varchar(100),
  constraint person_event_pk primary key (id),
  constraint person_event_person_fk foreign key (person_id) references person (id),
  index person_event_person_ix (person_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
