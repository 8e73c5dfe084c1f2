-- what a firm turns out in a segment in a year, in 10,000 yuan: a large output alone makes a segment strong
alter table holding
  add column output_amount decimal(20,2),
  add column output_year int;
