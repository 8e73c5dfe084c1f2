-- firms of the maps carried the map's own abbreviation for where it has a firm from; the kind of source says it in words
update company set source_note = '' where source = 'CHAIN_MAP' and source_note in ('SEED', 'SOURCE', 'JUDGEMENT');
update target_reason set source = '来自产业链图谱' where source in ('SEED', 'SOURCE', 'JUDGEMENT');
