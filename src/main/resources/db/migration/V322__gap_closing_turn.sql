-- who closes a gap is found out by one at a time: two first producers at once would both be the first
insert into work_lock (name, position) values ('gap-closings', 0);
