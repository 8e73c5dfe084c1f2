update stage_gate set position = 4 where stage = 'RESEARCH' and item = 'REGION';
insert into stage_gate (stage, item, position) values ('RESEARCH', 'SOURCE', 3);
