-- what people say by hand and nobody has verified, whatever the segment
create index holding_claimed_ix on holding (basis, verified_on, id);
