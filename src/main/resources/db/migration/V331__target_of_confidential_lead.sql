-- targets of leads that were made confidential under an earlier release stand as without these once the program has begun:
-- what people said and what other leads did is told from the whole history, which takes more than a statement
insert into work_lock (name, position) values ('old-pursuits', 0);
