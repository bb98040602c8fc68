-- Which special lists hold entries made before the first or after the last day for them?
with dated as (
  select record_id, precinct, added_at as entered_on,
         case when added_at < :entered_from then 1 else 0 end as is_early,
         case when added_at > :entered_until then 1 else 0 end as is_late
  from listing
  where list = 'special' and added_at is not null
), at_precinct as (
  select precinct, count(*) as dated, sum(is_early) as early, sum(is_late) as late,
         min(entered_on) as first_day, max(entered_on) as last_day
  from dated
  group by precinct
)
select 'precinct ' || at_precinct.precinct as subject, dated.record_id as record,
       -- One day on a whole list is that of the list's typing.
       case when at_precinct.dated >= :several and first_day = last_day then 'pattern' else 'needs-document' end as strength,
       case when at_precinct.dated >= :several and first_day = last_day then 1 else 0 end as claim_one_day,
       early, late, at_precinct.dated, first_day, last_day
from at_precinct
join dated on dated.precinct = at_precinct.precinct
where dated.is_early = 1 or dated.is_late = 1
order by at_precinct.precinct, dated.record_id
