-- what files suggest of segments and nobody has decided about waits on 今日: found without reading what was decided
create index status_override_basis_ix on status_override (basis, decided_at, id);
