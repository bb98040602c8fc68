-- At which precincts were unused ballots not cancelled before the boxes were opened?
select 'precinct ' || precinct as subject,
       record_id as record,
       ballots_unused
from protocol
where unused_cancelled = 0
  and coalesce(ballots_unused, 1) > 0
order by precinct
