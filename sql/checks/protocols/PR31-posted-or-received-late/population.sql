-- Protocols of which it is known whether or when they were posted or received.
select count(*) filter (where posted is not null or posted_at is not null or received_at is not null) as examined,
       count(*) as protocols,
       count(*) filter (where posted = 0 and posted_at is null) as not_posted,
       count(*) filter (where posted is not null or posted_at is not null) as posting_known
from protocol
