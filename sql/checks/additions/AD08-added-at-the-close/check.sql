-- At which precincts were voters added after the polls closed, or a large part of them in the last half hour?
select 'precinct ' || at_precinct.precinct as subject, timed.record_id as record,
       case when at_precinct.latest > :clock_minutes then 'needs-document' else 'pattern' end as strength,
       case when at_precinct.latest > :clock_minutes then 0 else 1 end as claim_within_the_hour,
       at_precinct.timed, at_precinct.after_close, at_precinct.last_half_hour, at_precinct.latest
from at_precinct
join timed on timed.precinct = at_precinct.precinct and timed.past >= -30
where at_precinct.after_close > 0
   or (at_precinct.last_half_hour >= :crowd and at_precinct.last_half_hour >= :share * at_precinct.timed)
order by at_precinct.after_close desc, at_precinct.precinct, timed.record_id
