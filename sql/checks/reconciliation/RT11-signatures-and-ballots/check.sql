-- Does a protocol count more ballots issued or voters than signatures, or more signatures than ballots?
select 'precinct ' || precinct as subject, record_id as record,
       case when ballots_issued = voted then 1 when ballots_issued + voted is not null then 0 end as claim_ballots_as_voters,
       signatures, ballots_issued, spoiled, voted, unsigned, without_ballot, voted_unsigned
from judged
where without_ballot > 0
   -- By exactly these: their signatures stand on sheets of their own.
   or (unsigned not in (0, mobile, added, mobile + added) and unsigned + spoiled not in (mobile, added, mobile + added))
   or voted_unsigned not in (0, mobile, added, mobile + added)
order by precinct
