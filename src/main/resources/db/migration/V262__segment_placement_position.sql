-- between two places there is always another: who moves one segment leaves the others where they are
alter table segment_placement modify column position double not null;
