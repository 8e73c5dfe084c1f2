-- a lead that nobody is on waits in the pool (公海): whom it had last stays on record, and it is on nobody's desk
alter table leads add pooled_on date;
