-- the last day on which a decision holds; from the next on what follows from the firms does
alter table status_override add column until_on date;
