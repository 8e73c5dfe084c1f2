-- the years that the State Council has told
insert into calendar_year (id, version, year_no, source, changed_at) values
  (x'0198c0000000700080006c69616e0001', 0, 2025, '国务院办公厅关于2025年部分节假日安排的通知（国办发明电〔2024〕12号）', utc_timestamp(6)),
  (x'0198c0000000700080006c69616e0002', 0, 2026, '国务院办公厅关于2026年部分节假日安排的通知（国办发明电〔2025〕7号）', utc_timestamp(6));
