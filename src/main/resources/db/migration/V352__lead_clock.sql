-- the clocks that run; "told" is the light that people were told of
create table lead_clock (
  lead_id binary(16) not null,
  kind varchar(20) not null,
  stage varchar(20) not null,
  since date not null,
  yellow_on date not null,
  due_on date not null,
  told varchar(10) not null,
  constraint lead_clock_pk primary key (lead_id, kind),
  constraint lead_clock_lead_fk foreign key (lead_id) references leads (id),
  index lead_clock_yellow_ix (told, yellow_on),
  index lead_clock_due_ix (told, due_on)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
