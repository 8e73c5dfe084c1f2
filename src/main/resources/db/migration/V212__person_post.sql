-- who is or was what at which firm
create table person_post (
  id binary(16) not null,
  version int not null,
  person_id binary(16) not null,
  company_id binary(16) not null,
  title varchar(60),
  department varchar(60),
  since_on date,
  until_on date,
  is_current boolean not null,
  source_note varchar(300),
  recorded_at datetime(6) not null,
  recorded_by_name varchar(100) not null,
  constraint person_post_pk primary key (id),
  constraint person_post_person_fk foreign key (person_id) references person (id),
  constraint person_post_company_fk foreign key (company_id) references company (id),
  index person_post_person_ix (person_id, is_current, id),
  index person_post_company_ix (company_id, is_current, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
