select count(*) filter (where (protocol.signed_at is not null or protocol.received_at is not null)
                          and coalesce(precinct.type, protocol.type, 'ordinary') not in ('special', 'mobile')) as examined,
       count(*) as protocols
from protocol
left join precinct on precinct.precinct = protocol.precinct
