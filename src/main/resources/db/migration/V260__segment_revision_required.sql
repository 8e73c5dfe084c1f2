-- how many producing firms cover the segment; where empty the general number of the settings holds
alter table segment_revision add column required_count int;
