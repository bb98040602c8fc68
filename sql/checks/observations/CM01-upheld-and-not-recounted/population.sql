-- Upheld complaints about the count of precincts with a protocol, and all complaints.
select count(*) as examined,
       (select count(*) from complaint) as complaints,
       (select count(*) from complaint where outcome = 'unexamined') as unexamined
from upheld
