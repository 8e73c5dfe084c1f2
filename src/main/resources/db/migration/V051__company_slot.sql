-- what two people may not do to the same firm at the same moment waits in one of these rows, chosen by name or code
create table company_slot (
  slot int not null,
  constraint company_slot_pk primary key (slot)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_bin;
insert into company_slot (slot)
select ten.n * 10 + one.n
from (select 0 as n union all select 1 union all select 2 union all select 3 union all select 4
      union all select 5 union all select 6 union all select 7 union all select 8 union all select 9) ten,
     (select 0 as n union all select 1 union all select 2 union all select 3 union all select 4
      union all select 5 union all select 6 union all select 7 union all select 8 union all select 9) one;
