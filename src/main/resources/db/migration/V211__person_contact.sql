-- numbers and addresses: encrypted, beside a keyed hash that finds the same one again and a form that may be shown
create table person_contact (
  id binary(16) not null,
  person_id binary(16) not null,
  kind varchar(10) not null,
  sealed varbinary(800) not null,
  key_id varchar(8) not null,
  value_hash varbinary(32) not null,
  masked varchar(300) not null,
  label varchar(40),
  recorded_at datetime(6) not null,
  recorded_by_name varchar(100) not null,
  constraint person_contact_pk primary key (id),
  constraint person_contact_value_uk unique (person_id, value_hash),
  constraint person_contact_person_fk foreign key (person_id) references person (id),
  index person_contact_hash_ix (value_hash)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
