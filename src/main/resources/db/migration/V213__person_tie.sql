-- what ties a person to the zone: where the family is from, a school, a chamber
create table person_tie (
  id binary(16) not null,
  person_id binary(16) not null,
  kind varchar(10) not null,
  text varchar(100) not null,
  code varchar(20),
  recorded_at datetime(6) not null,
  recorded_by_name varchar(100) not null,
  constraint person_tie_pk primary key (id),
  constraint person_tie_person_fk foreign key (person_id) references person (id),
  index person_tie_person_ix (person_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
