-- Does a protocol count more ballots issued or voters than signatures, or more signatures than ballots?
select 'precinct ' || precinct as subject, record_id as record,
       signatures, ballots_issued, spoiled, voted, unsigned, without_ballot, voted_unsigned
from judged
where unsigned > 0 or without_ballot > 0 or voted_unsigned > 0
order by precinct
