alter table company add column industry_code varchar(4);
