-- 卡脖子: a technology that few masters have and others withhold
alter table segment_term add column critical boolean not null default false;
