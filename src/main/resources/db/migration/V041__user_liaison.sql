-- who in the zone receives what a chamber's system sends; null for people
alter table app_user
  add column liaison_id binary(16),
  add constraint app_user_liaison_fk foreign key (liaison_id) references app_user (id);
