-- of two that become the first on a firm at once one is; lapses are noted and leads return by one instance at a time; who
-- claims leads is counted before the next one is his
insert into work_lock (name, position) values
  ('first-talk', 0), ('first-talk-lapses', 0), ('pool-returns', 0), ('pool-claims', 0);
