-- steps that wait to be verified: only those from 签约 on ever are, so that few rows lie between
create index stage_entry_unverified_ix on stage_entry (verified_on, stage, id);
