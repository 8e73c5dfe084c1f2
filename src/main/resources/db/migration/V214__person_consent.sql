-- on what ground somebody's data are kept; one that was withdrawn stays, as proof
create table person_consent (
  id binary(16) not null,
  person_id binary(16) not null,
  basis varchar(20) not null,
  given_on date not null,
  scope varchar(200),
  note varchar(300),
  recorded_at datetime(6) not null,
  recorded_by_name varchar(100) not null,
  withdrawn_on date,
  constraint person_consent_pk primary key (id),
  constraint person_consent_person_fk foreign key (person_id) references person (id),
  index person_consent_person_ix (person_id, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
