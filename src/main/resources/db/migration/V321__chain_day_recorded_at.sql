-- a map of a day shows the figures as they were last reckoned on it: some minutes before it ended
alter table chain_day add column recorded_at datetime(6);
