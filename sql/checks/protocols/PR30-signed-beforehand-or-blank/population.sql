-- Protocols with a mark of either kind.
select count(*) filter (where signed_beforehand is not null or filled_in is not null) as examined,
       count(*) as protocols
from protocol
