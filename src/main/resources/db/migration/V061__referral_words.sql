-- the chamber's own words: the lead gets them without numbers and addresses of people
alter table referral
  add column project_title varchar(200),
  add column note varchar(1000);
