-- Precincts that have peers.
select (select count(*) from judged) as examined, count(*) as protocols from protocol
