-- Precincts whose size and PEC are known.
select (select count(*) from judged) as examined,
       count(pec_size) as precincts,
       count(*) - count(pec_size) as without_size
from precinct
