insert into work_lock (name, position) values ('target-following', 0), ('target-scoring', 0);
