-- "lead-clocks": which run over all leads is the latest; "lead-clocks-day": the day for which lights were told
insert into work_lock (name, position) values ('lead-clocks', 0), ('lead-clocks-day', 0);
