-- what a 链主 or 规上 firm bought and sold in a year, in 10,000 yuan, and how much of it in the zone, the city, the province
create table supply_survey (
  id binary(16) not null,
  version int not null,
  company_id binary(16) not null,
  survey_year int not null,
  side varchar(20) not null,
  segment_id binary(16),
  segment_key binary(16) generated always as (coalesce(segment_id, company_id)) stored,
  total decimal(20,2) not null,
  zone decimal(20,2) not null,
  city decimal(20,2) not null,
  province decimal(20,2) not null,
  source varchar(300) not null,
  recorded_at datetime(6) not null,
  recorded_by_id binary(16) not null,
  recorded_by_name varchar(100) not null,
  constraint supply_survey_pk primary key (id),
  constraint supply_survey_firm_uk unique (company_id, survey_year, side, segment_key),
  constraint supply_survey_company_fk foreign key (company_id) references company (id),
  constraint supply_survey_segment_fk foreign key (segment_id) references segment (id),
  index supply_survey_year_ix (survey_year, company_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
